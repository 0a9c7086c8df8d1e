#include "ui/kpi/reportcommand.h"

#include "app/text.h"
#include "ui/desk/desktopprompts.h"
#include "ui/kpi/weeklyreport.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>

namespace ui {

using app::Text;

namespace {

/// Without a desktop the default font is arbitrary; a report in Chinese needs a font that has the characters.
void useReadableFont()
{
    QFont font = QApplication::font();
    for (const QString &family : {QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
                                  QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")}) {
        if (QFontDatabase::hasFamily(family)) {
            font.setFamilies({family});
            QApplication::setFont(font);
            return;
        }
    }
}

} // namespace

app::Result<void> writeReport(const ReportCommand &command, Theme &theme)
{
    const auto from = storage::parseIsoDay(command.from), to = storage::parseIsoDay(command.to);
    if (!from || !to || *to < *from || command.file.isEmpty())
        return app::failure(
            app::ErrorKind::Invalid,
            Text::tr("--report needs --store FILE, --from and --to as 2026-11-22, and a PDF file to write."));
    auto store = app::TeamStore::open(command.store, app::TeamStore::Access::Read);
    if (!store)
        return tl::unexpected<app::Error>(store.error());
    if (!command.now.isEmpty()) {
        const auto now = (*store)->zone().parseIsoDateTime(command.now);
        if (!now)
            return app::failure(
                app::ErrorKind::Invalid,
                Text::tr("--now: \"%1\" is not a valid time. Use the format 2026-11-22T09:00.").arg(command.now));
        (*store)->setNow(now);
    }
    app::QuietJobContext job;
    const auto data = app::ReportService(**store).collect({*from, *to}, job);
    if (!data)
        return tl::unexpected<app::Error>(data.error());
    useReadableFont();
    DesktopPrompts prompts;
    return WeeklyReport(*data, QFileInfo(command.store).completeBaseName(), theme, prompts).savePdf(command.file);
}

} // namespace ui
