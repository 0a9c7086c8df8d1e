#include "app/cli/commandline.h"
#include "app/cli/consolejob.h"
#include "app/cli/usagewords.h"
#include "storage/files/logfile.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

/// --lang overrides the system locale; texts are translated before the options are parsed.
QLocale languageOf(const QStringList &arguments)
{
    const QLatin1String option("--lang");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const bool joined = argument.startsWith(option + QLatin1Char('='));
        const QString name = joined               ? argument.mid(option.size() + 1)
                             : argument == option ? arguments.value(i + 1)
                                                  : QString();
        if (app::isLanguage(name))
            return QLocale(name);
    }
    return QLocale::system();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("SiyuDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIYU_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    const QLocale language = languageOf(arguments);
    QLocale::setDefault(language);
    QTranslator translator;
    // Without a translation, English, which has the plural forms.
    if (translator.load(language, QStringLiteral("siyudesk"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        translator.load(QStringLiteral(":/i18n/siyudesk_en")))
        QCoreApplication::installTranslator(&translator);
    const storage::LogFile log(storage::LogFile::usualFolder(), QStringLiteral("siyu"));
    app::ConsoleJob job;
    app::CommandContext context(job);
    app::CommandLine line(context);
    return line.run(arguments);
}
