#include "app/text.h"
#include "storage/files/logfile.h"
#include "ui/desk/desktopprompts.h"
#include "ui/desk/textsize.h"
#include "ui/kpi/reportcommand.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QSessionManager>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

namespace {

/// The translations of the program and of Qt in the chosen language.
class Translators final
{
public:
    void install(const QString &language)
    {
        const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
        QLocale::setDefault(locale);
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
        // Without a translation, English, which has the plural forms.
        if (m_own.load(locale, QStringLiteral("siyudesk"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
            m_own.load(QStringLiteral(":/i18n/siyudesk_en")))
            QCoreApplication::installTranslator(&m_own);
        if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    }

private:
    QTranslator m_own, m_qt;
};

/// Called before the application exists: whether only a report is to be written.
bool wantsReport(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *one) { return qstrcmp(one, "--report") == 0; });
}

int writeReport(const QCommandLineParser &parser, ui::Theme &theme)
{
    const ui::ReportCommand command{parser.value(QStringLiteral("store")), parser.value(QStringLiteral("from")),
                                    parser.value(QStringLiteral("to")), parser.value(QStringLiteral("now")),
                                    parser.positionalArguments().value(0)};
    const auto written = ui::writeReport(command, theme);
    if (written)
        return 0;
    const QString line = written.error().message +
                         (written.error().detail.isEmpty() ? QString() : QLatin1Char('\n') + written.error().detail);
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const bool isReport = wantsReport(argc, argv);
    if (isReport) // a report needs no display
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("SiyuDesk"));
    QApplication::setApplicationVersion(QStringLiteral(SIYU_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/siyudesk.svg")));
    QApplication::setDesktopFileName(QStringLiteral("siyudesk"));
    const storage::LogFile log(storage::LogFile::usualFolder(), QStringLiteral("siyudesk"));
    QSettings settings(QStringLiteral("SiyuDesk"), QStringLiteral("siyudesk"));
    ui::Preferences preferences(settings);
    Translators translators;
    const qsizetype wanted = QApplication::arguments().indexOf(QStringLiteral("--lang"));
    translators.install(wanted > 0 ? QApplication::arguments().value(wanted + 1) : preferences.language());

    QCommandLineParser parser;
    parser.setApplicationDescription(app::Text::tr("Private-domain operations for WeChat and WeCom"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"), app::Text::tr("Open sample team"));
    parser.addOption(sample);
    parser.addOption({QStringLiteral("report"), app::Text::tr("Save the report as a PDF without showing a window")});
    parser.addOption(
        {QStringLiteral("store"), app::Text::tr("Team file to open or to use for the report"), QStringLiteral("file")});
    parser.addOption({QStringLiteral("from"), app::Text::tr("First day"), QStringLiteral("day")});
    parser.addOption({QStringLiteral("to"), app::Text::tr("Last day (inclusive)"), QStringLiteral("day")});
    parser.addOption({QStringLiteral("now"), app::Text::tr("Business time"), QStringLiteral("time")});
    parser.addOption({QStringLiteral("lang"), app::Text::tr("Display language"), QStringLiteral("language")});
    parser.addPositionalArgument(QStringLiteral("file"), app::Text::tr("Team file to open"), QStringLiteral("[file]"));
    parser.process(application);

    ui::Theme theme(application);
    if (isReport)
        return writeReport(parser, theme);
    const QFont systemFont = QApplication::font();
    ui::applyTextSize(systemFont, ui::textSize(preferences));
    theme.setMode(preferences.theme());
    ui::DesktopPrompts prompts;
    app::Workspace workspace;
    ui::Desk desk{workspace, theme, preferences, prompts};
    std::unique_ptr<ui::MainWindow> window;
    std::function<void()> build = [&] {
        window = std::make_unique<ui::MainWindow>(desk);
        QObject::connect(window.get(), &ui::MainWindow::handedOver, &application, &QApplication::quit,
                         Qt::QueuedConnection);
        QObject::connect(
            window.get(), &ui::MainWindow::languageChosen, &application,
            [&](const QString &language) {
                translators.install(language);
                ui::applyTextSize(systemFont, ui::textSize(preferences));
                theme.setMode(preferences.theme()); // its lengths depend on the text size
                build();
                window->show();
            },
            Qt::QueuedConnection);
    };
    build();
    // The desktop session ends: saves pending changes, or cancels the logout if that fails and the platform allows it.
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &application,
        [&](QSessionManager &session) {
            if (!window->endSession() && session.allowsInteraction()) {
                session.cancel();
                session.release();
            }
        },
        Qt::DirectConnection);
    window->show();
    QStringList files = parser.positionalArguments();
    if (files.isEmpty() && parser.isSet(QStringLiteral("store")))
        files << parser.value(QStringLiteral("store"));
    if (parser.isSet(sample))
        window->openSample();
    else if (!files.isEmpty())
        window->openStore(files.constFirst());
    else if (!preferences.recentStores().isEmpty() && QFileInfo::exists(preferences.recentStores().constFirst()))
        window->openStore(preferences.recentStores().constFirst());
    return QApplication::exec();
}
