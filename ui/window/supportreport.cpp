#include "ui/window/supportreport.h"

#include "app/assembly/supportreport.h"
#include "app/output.h"
#include "app/text.h"
#include "ui/desk/textsize.h"

#include <QGuiApplication>
#include <QScreen>

using app::Text;

namespace ui {

namespace {

QStringList linesOfWindow(Desk &desk)
{
    QStringList lines{QStringLiteral("Window on %1, appearance %2, text size %3, language %4")
                          .arg(QGuiApplication::platformName())
                          .arg(int(desk.theme.mode()))
                          .arg(int(textSize(desk.preferences)))
                          .arg(desk.preferences.language())};
    for (const QScreen *screen : QGuiApplication::screens()) {
        lines << QStringLiteral("Screen %1 × %2, ratio %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    }
    return lines;
}

} // namespace

void saveSupportReport(Desk &desk, QWidget *parent, std::function<void(const QString &sentence)> done)
{
    const auto saveAs = [&desk, parent, done = std::move(done)](const QString &path) {
        const auto finish = [&desk, parent, path, done](const app::Result<QByteArray> &report) {
            const auto saved = report ? app::saveOutput(path, *report) : tl::unexpected<app::Error>(report.error());
            if (saved)
                done(Text::tr("Saved as %1").arg(path));
            else
                desk.prompts.tell(parent, saved.error().message, saved.error().detail);
        };
        const QStringList logs = app::supportLogs();
        const QStringList lines = linesOfWindow(desk);
        if (!desk.workspace.isOpen()) {
            app::QuietJobContext job;
            finish(app::supportReport(nullptr, logs, lines, job));
            return;
        }
        desk.workspace
            .askLong(Text::tr("Collecting the report"),
                     [logs, lines](app::TeamStore &store, app::JobContext &job) {
                         return app::supportReport(&store, logs, lines, job);
                     })
            .then(parent, finish);
    };
    desk.prompts.saveFile(parent, Text::tr("Save report for support"), QStringLiteral("siyudesk-report.txt"),
                          Text::tr("Text files (*.txt)"), saveAs);
}

} // namespace ui
