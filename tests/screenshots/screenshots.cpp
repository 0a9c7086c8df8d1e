// Pictures of every page with the sample team and with an empty store, zh in light and en in dark: screenshots FOLDER
// [PAGE…]
#include "app/team/sampleteam.h"
#include "ui/shell/desktopprompts.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

namespace {

constexpr storage::UtcMs now = 1'795'309'200'000; // 2026-11-22 09:00 in Shanghai
constexpr int longestWaitMs = 60'000;

/// Works the event loop until nothing is asked any more.
void settle(app::Workspace &workspace)
{
    QElapsedTimer timer;
    timer.start();
    for (int quiet = 0; quiet < 20 && timer.elapsed() < longestWaitMs;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        quiet = workspace.questionsUnderWay() == 0 ? quiet + 1 : 0;
    }
}

struct Look
{
    const char *language;
    ui::Theme::Mode mode;
    const char *suffix;
};

class Photographer final
{
public:
    Photographer(ui::Desk &desk, const QString &folder, const QStringList &only)
        : m_desk(desk), m_folder(folder), m_only(only)
    {
    }

    bool take(ui::MainWindow &window, const QString &name, const char *suffix)
    {
        settle(m_desk.workspace);
        const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, QLatin1String(suffix));
        const bool saved = window.grab().save(path);
        if (!saved)
            qWarning("%s could not be written", qPrintable(path));
        return saved;
    }
    bool wants(const QString &page) const { return m_only.isEmpty() || m_only.contains(page); }

private:
    ui::Desk &m_desk;
    QString m_folder;
    QStringList m_only;
};

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, QFile::encodeName(home.path()));
    QApplication application(argc, argv);
    const QString family = QStringLiteral("Noto Sans CJK SC");
    if (!QFontDatabase::hasFamily(family))
        qFatal("the font %s is missing: install fonts-noto-cjk", qPrintable(family));
    QApplication::setFont(QFont(family, 10));
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(folder);

    const QString path = home.filePath(QStringLiteral("茶铺.siyu"));
    app::QuietJobContext job;
    {
        if (!app::TeamStore::create(path))
            qFatal("the store could not be created");
        QTranslator chinese;
        if (chinese.load(QStringLiteral(":/i18n/siyudesk_zh_CN.qm")))
            QCoreApplication::installTranslator(&chinese);
        auto store = app::TeamStore::open(path, app::TeamStore::Access::Write, now);
        if (!store || !app::SampleTeam(**store).fill(job))
            qFatal("the sample team could not be made");
    }
    const QString empty = home.filePath(QStringLiteral("空.siyu"));
    if (!app::TeamStore::create(empty))
        qFatal("the empty store could not be created");
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Preferences preferences(settings);
    ui::Theme theme(application);
    ui::DesktopPrompts prompts;
    bool saved = true;
    for (const Look &look :
         {Look{"zh_CN", ui::Theme::Mode::Light, "zh-light"}, Look{"en", ui::Theme::Mode::Dark, "en-dark"}}) {
        QTranslator translator;
        QLocale::setDefault(QLocale(QLatin1String(look.language)));
        if (translator.load(QStringLiteral(":/i18n/siyudesk_%1.qm").arg(QLatin1String(look.language))))
            QCoreApplication::installTranslator(&translator);
        theme.setMode(look.mode);
        app::Workspace workspace;
        ui::Desk desk{workspace, theme, preferences, prompts};
        Photographer photographer(desk, folder, arguments.mid(2));
        ui::MainWindow window(desk);
        window.resize(1360, 860);
        window.show();
        if (photographer.wants(QStringLiteral("start")))
            saved = photographer.take(window, QStringLiteral("start"), look.suffix) && saved;
        workspace.open(path, app::Workspace::Door::Open, now);
        settle(workspace);
        for (const ui::Page *page : window.findChildren<ui::Page *>()) {
            if (!photographer.wants(page->objectName()))
                continue;
            window.showPage(page->objectName());
            settle(workspace);
            window.showPage(page->objectName(), QStringLiteral("example"));
            saved = photographer.take(window, page->objectName(), look.suffix) && saved;
        }
        workspace.open(empty, app::Workspace::Door::Open, now);
        settle(workspace);
        for (const ui::Page *page : window.findChildren<ui::Page *>()) {
            if (!photographer.wants(page->objectName()))
                continue;
            window.showPage(page->objectName());
            saved = photographer.take(window, page->objectName() + QStringLiteral("-empty"), look.suffix) && saved;
        }
        workspace.close();
        settle(workspace);
    }
    return saved ? 0 : 1;
}
