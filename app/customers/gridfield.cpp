#include "app/customers/gridfield.h"

#include "app/fields/customerfieldinfo.h"
#include "app/text.h"

#include <array>
#include <utility>

namespace app {

namespace {

using Kind = GridField::Kind;
using Order = GridOrder::Column;

struct Fixed
{
    const char *key;
    Kind kind;
    std::optional<Order> order;
    bool isEdited;
    bool isShown;
    double width;
    const char *title = nullptr; ///< nullptr: that of the field
};

const std::array<Fixed, std::size_t(GridColumn::Count)> fixedFields{{
    {"name", Kind::Text, Order::Name, true, true, 4.6},
    {"remark", Kind::Text, Order::Remark, true, true, 4},
    {"owner", Kind::Choice, Order::Owner, true, true, 4},
    {"tags", Kind::Tags, {}, true, true, 7.9},
    {"phone", Kind::Phone, {}, true, true, 7},
    {"channel", Kind::Choice, Order::Channel, true, true, 4.8},
    {"added_at", Kind::Date, Order::AddedAt, true, true, 6.2},
    {"last_contact_at", Kind::Date, Order::LastContactAt, true, true, 6.4},
    {"orders", Kind::Number, Order::OrderCount, false, true, 3.8, QT_TRANSLATE_NOOP("Text", "Orders")},
    {"paid", Kind::Money, Order::Spent, false, true, 5.8, QT_TRANSLATE_NOOP("Text", "Paid ¥")},
    {"stage", Kind::Choice, Order::Stage, true, false, 4.8},
    {"gender", Kind::Choice, Order::Gender, true, false, 4.2},
    {"birthday", Kind::Birthday, Order::Birthday, true, false, 6.2},
    {"region", Kind::Text, Order::Region, true, false, 6.5},
    {"last_order", Kind::Date, Order::LastPaid, false, false, 6.2, QT_TRANSLATE_NOOP("Text", "Last order")},
}};

/// Columns of orders, which an import can also change.
constexpr std::array<std::pair<const char *, const char *>, 4> orderTitles{{
    {"paid_at", QT_TRANSLATE_NOOP("Text", "Paid at")},
    {"amount_paid", QT_TRANSLATE_NOOP("Text", "Amount paid")},
    {"amount_refunded", QT_TRANSLATE_NOOP("Text", "Refund amount")},
    {"staff_id", QT_TRANSLATE_NOOP("Text", "Sold by")},
}};

GridField::Kind kindOf(storage::CustomField::Kind kind)
{
    switch (kind) {
    case storage::CustomField::Kind::Number:
        return Kind::Number;
    case storage::CustomField::Kind::Date:
        return Kind::Date;
    case storage::CustomField::Kind::Choice:
        return Kind::Choice;
    case storage::CustomField::Kind::YesNo:
        return Kind::YesNo;
    case storage::CustomField::Kind::Text:
        break;
    }
    return Kind::Text;
}

GridField textField(const CustomerFieldInfo &info)
{
    GridField field;
    field.key = QLatin1String(info.name);
    field.title = customerFieldTitle(field.key);
    field.text = info.target.text;
    if (info.target.text == storage::CustomerText::Nickname) // ordered like names
        field.order = Order::Nickname;
    else if (storage::columnOf(info.target.text).isCoded)
        field.order = Order::Text;
    field.edited = info.isTyped ? field.key : QString();
    field.width = info.gridWidth;
    return field;
}

constexpr std::array<const char *, stageCount> stages{
    QT_TRANSLATE_NOOP("Text", "New"),    QT_TRANSLATE_NOOP("Text", "Nurture"), QT_TRANSLATE_NOOP("Text", "First order"),
    QT_TRANSLATE_NOOP("Text", "Repeat"), QT_TRANSLATE_NOOP("Text", "Loyal"),   QT_TRANSLATE_NOOP("Text", "Dormant"),
    QT_TRANSLATE_NOOP("Text", "Lost"),
};

} // namespace

std::vector<GridField> gridFields(const std::vector<storage::CustomField> &custom)
{
    std::vector<GridField> fields;
    for (const Fixed &fixed : fixedFields) {
        GridField field;
        field.key = QLatin1String(fixed.key);
        field.kind = fixed.kind;
        field.title = fixed.title ? Text::tr(fixed.title) : customerFieldTitle(field.key);
        field.order = fixed.order;
        field.edited = fixed.isEdited ? field.key : QString();
        field.isShown = fixed.isShown;
        field.width = fixed.width;
        fields.push_back(std::move(field));
    }
    for (const CustomerFieldInfo &info : customerFields()) {
        if (info.gridWidth > 0)
            fields.push_back(textField(info));
    }
    for (const storage::CustomField &own : custom) {
        GridField field;
        field.key = QStringLiteral("custom:%1").arg(own.id);
        field.kind = kindOf(own.kind);
        field.title = own.name;
        field.order = Order::Custom;
        field.edited = QStringLiteral("custom.") + own.name;
        field.custom = own.id;
        field.customKind = own.kind;
        field.choices = own.choices;
        fields.push_back(std::move(field));
    }
    return fields;
}

GridOrder::Key GridField::orderKey(bool isDescending) const
{
    GridOrder::Key sorted{order.value_or(Order::AddedAt), isDescending, custom};
    if (text)
        sorted.text = *text;
    return sorted;
}

QString fieldTitle(const QString &field)
{
    const QLatin1String own("custom.");
    if (field.startsWith(own))
        return field.mid(own.size());
    for (const Fixed &fixed : fixedFields) {
        if (fixed.title && field == QLatin1String(fixed.key))
            return Text::tr(fixed.title);
    }
    for (const auto &[name, title] : orderTitles) {
        if (field == QLatin1String(name))
            return Text::tr(title);
    }
    return customerFieldTitle(field);
}

QString stageWord(int stage)
{
    return stage >= 1 && stage <= stageCount ? Text::tr(stages[std::size_t(stage - 1)]) : QString();
}

QString genderWord(int gender)
{
    return gender == 1 ? Text::tr("Male") : gender == 2 ? Text::tr("Female") : QString();
}

} // namespace app
