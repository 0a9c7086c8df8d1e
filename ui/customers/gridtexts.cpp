#include "ui/customers/gridtexts.h"

#include "app/csv/cellguard.h"
#include "app/customers/shownphone.h"
#include "app/text.h"
#include "ui/customers/shown.h"

namespace ui {

using app::Text;

QStringList GridTexts::headers()
{
    return {Text::tr("Name"),    Text::tr("Remark"), Text::tr("Owner"),        Text::tr("Tags"),   Text::tr("Phone"),
            Text::tr("Channel"), Text::tr("Added"),  Text::tr("Last contact"), Text::tr("Orders"), Text::tr("Paid ¥")};
}

QString GridTexts::text(const storage::GridLine &line, GridColumn column) const
{
    switch (column) {
    case GridColumn::Name:
        return line.name;
    case GridColumn::Remark:
        return line.remark;
    case GridColumn::Owner:
        return line.owner;
    case GridColumn::Tags:
        return line.tags.join(QStringLiteral(", "));
    case GridColumn::Phone:
        return masked && !revealed.contains(line.id) ? app::maskedPhone(line.phone) : app::shownPhone(line.phone);
    case GridColumn::Channel:
        return line.channel;
    case GridColumn::AddedAt:
        return day(line.addedAt);
    case GridColumn::LastContactAt:
        return day(line.lastContactAt);
    case GridColumn::Orders:
        return line.orders == 0 ? QString() : shownCount(line.orders);
    case GridColumn::Paid:
        return line.orders == 0 ? QString() : shownMoney(line.paid);
    case GridColumn::Count:
        break;
    }
    return {};
}

QString GridTexts::table(const std::vector<storage::GridLine> &lines) const
{
    QString table = headers().join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const storage::GridLine &line : lines) {
        for (int column = 0; column < int(GridColumn::Count); ++column) {
            if (column > 0)
                table += QLatin1Char('\t');
            const QString cell = text(line, GridColumn(column)).simplified();
            table += QString::fromStdString(app::protectCell(cell.toStdString()));
        }
        table += QLatin1Char('\n');
    }
    return table;
}

QString GridTexts::day(const std::optional<std::int64_t> &at) const
{
    return at && zone ? storage::isoDay(zone->dayOf(*at)) : QString();
}

} // namespace ui
