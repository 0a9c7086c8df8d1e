#include "app/text.h"
#include "ui/shell/desktopprompts.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace {

/// The texts of the program and of Qt itself, in the language chosen.
class Translators final
{
public:
    void install(const QString &language)
    {
        const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
        QLocale::setDefault(locale);
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
        if (m_own.load(locale, QStringLiteral("siyudesk"), QStringLiteral("_"), QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(&m_own);
        if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    }

private:
    QTranslator m_own, m_qt;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("SiyuDesk"));
    QApplication::setApplicationVersion(QStringLiteral(SIYU_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/siyudesk.svg")));
    QApplication::setDesktopFileName(QStringLiteral("siyudesk"));
    QSettings settings(QStringLiteral("SiyuDesk"), QStringLiteral("siyudesk"));
    ui::Preferences preferences(settings);
    Translators translators;
    translators.install(preferences.language());

    QCommandLineParser parser;
    parser.setApplicationDescription(app::Text::tr("Operations console for private domains on WeChat and WeCom"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"), app::Text::tr("Open the sample team"));
    parser.addOption(sample);
    parser.addPositionalArgument(QStringLiteral("file"), app::Text::tr("The team file to open"),
                                 QStringLiteral("[file]"));
    parser.process(application);

    ui::Theme theme(application);
    theme.setMode(preferences.theme());
    ui::DesktopPrompts prompts;
    app::Workspace workspace;
    ui::Desk desk{workspace, theme, preferences, prompts};
    std::unique_ptr<ui::MainWindow> window;
    std::function<void()> build = [&] {
        window = std::make_unique<ui::MainWindow>(desk);
        QObject::connect(
            window.get(), &ui::MainWindow::languageChosen, &application,
            [&](const QString &language) {
                translators.install(language);
                build();
                window->show();
            },
            Qt::QueuedConnection);
    };
    build();
    window->show();
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(sample))
        window->openSample();
    else if (!files.isEmpty())
        window->openStore(files.constFirst());
    else if (!preferences.recentStores().isEmpty() && QFileInfo::exists(preferences.recentStores().constFirst()))
        window->openStore(preferences.recentStores().constFirst());
    return QApplication::exec();
}
