#include "ui/customers/gridtexts.h"

#include "app/imports/shownphone.h"
#include "app/segments/customfields.h"
#include "app/segments/rulewords.h"
#include "app/tables/cellguard.h"
#include "app/text.h"
#include "ui/widgets/shown.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

using app::Text;
using storage::CustomerText;

namespace {

QString birthday(const storage::GridLine &line)
{
    if (line.birthMonthDay == 0)
        return {};
    const QString monthDay = QStringLiteral("%1-%2")
                                 .arg(line.birthMonthDay / 100, 2, 10, QLatin1Char('0'))
                                 .arg(line.birthMonthDay % 100, 2, 10, QLatin1Char('0'));
    return line.birthYear == 0 ? monthDay : QStringLiteral("%1-%2").arg(line.birthYear).arg(monthDay);
}

} // namespace

QString GridTexts::text(const storage::GridLine &line, int column) const
{
    if (column < int(GridColumn::Count))
        return fixedText(line, GridColumn(column));
    if (std::size_t(column) >= fields.size())
        return {};
    const GridField &field = fields[std::size_t(column)];
    return field.text ? line.texts[*field.text] : ownText(line, field);
}

QString GridTexts::fixedText(const storage::GridLine &line, GridColumn column) const
{
    switch (column) {
    case GridColumn::Name:
        return line.name;
    case GridColumn::Remark:
        return line.texts[CustomerText::Remark];
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
    case GridColumn::Stage:
        return app::stageWord(line.stage);
    case GridColumn::Gender:
        return app::genderWord(line.gender);
    case GridColumn::Birthday:
        return birthday(line);
    case GridColumn::Region:
        return QString(line.texts[CustomerText::Province] + QLatin1Char(' ') + line.texts[CustomerText::City])
            .trimmed();
    case GridColumn::LastOrder:
        return day(line.lastOrder);
    case GridColumn::Count:
        break;
    }
    return {};
}

QString GridTexts::ownText(const storage::GridLine &line, const GridField &field) const
{
    const QByteArray custom = line.texts[CustomerText::Custom].toUtf8();
    if (custom.isEmpty())
        return {};
    const QJsonValue value = QJsonDocument::fromJson(custom).object().value(QString::number(field.custom));
    if (value.isBool())
        return value.toBool() ? Text::tr("Yes") : Text::tr("No");
    return value.isUndefined() || value.isNull() ? QString() : app::customToText(field.customKind, value);
}

QString GridTexts::edited(const storage::GridLine &line, int column) const
{
    if (column == int(GridColumn::AddedAt) || column == int(GridColumn::LastContactAt)) {
        const auto &at = column == int(GridColumn::AddedAt) ? line.addedAt : line.lastContactAt;
        return at && zone ? shownMoment(*zone, *at) : QString();
    }
    return text(line, column);
}

QStringList GridTexts::words(const GridField &field)
{
    QStringList words;
    if (field.key == QLatin1String("stage")) {
        for (int stage = 1; stage <= app::stageCount; ++stage)
            words << app::stageWord(stage);
    } else if (field.key == QLatin1String("gender")) {
        for (int gender = 1; gender <= app::genderCount; ++gender)
            words << app::genderWord(gender);
    } else if (field.kind == GridField::Kind::YesNo) {
        words << Text::tr("Yes") << Text::tr("No");
    } else {
        words = field.choices;
    }
    return words;
}

QString GridTexts::typed(const GridField &field, const QString &text)
{
    const QStringList known = words(field);
    for (qsizetype place = 0; place < known.size(); ++place) {
        if (known.at(place).compare(text.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (field.key == QLatin1String("stage"))
            return app::wordFor(app::wordsOf(app::RuleField::Stage), int(place) + 1);
        if (field.key == QLatin1String("gender"))
            return app::wordFor(app::wordsOf(app::RuleField::Gender), int(place) + 1);
        return field.kind == GridField::Kind::YesNo ? app::customToText(field.customKind, place == 0) : text;
    }
    return text;
}

GridTexts::Table GridTexts::table(const std::vector<storage::GridLine> &lines, const std::vector<int> &columns,
                                  bool withHeader) const
{
    Table table;
    table.html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto addRow = [&](const auto &cellOf, const QString &element) {
        table.html += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QString cell = QString(cellOf(columns[i])).simplified();
            if (i > 0)
                table.tabbed += QLatin1Char('\t');
            table.tabbed += QString::fromStdString(app::protectCell(cell.toStdString()));
            const bool isText = columns[i] == int(GridColumn::Phone);
            table.html += QStringLiteral("<%1%2>%3</%1>")
                              .arg(element, isText ? QStringLiteral(" style=\"mso-number-format:'\\@'\"") : QString(),
                                   cell.toHtmlEscaped());
        }
        table.tabbed += QLatin1Char('\n');
        table.html += QStringLiteral("</tr>");
    };
    if (withHeader)
        addRow([this](int column) { return fields[std::size_t(column)].title; }, QStringLiteral("th"));
    for (const storage::GridLine &line : lines)
        addRow([&](int column) { return text(line, column); }, QStringLiteral("td"));
    table.html += QStringLiteral("</table>");
    return table;
}

QString GridTexts::day(const std::optional<std::int64_t> &at) const
{
    return at && zone ? storage::isoDay(zone->dayOf(*at)) : QString();
}

} // namespace ui
