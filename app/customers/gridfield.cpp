#include "app/customers/gridfield.h"

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
    const char *title;
    Kind kind;
    std::optional<Order> order;
    const char *edited;
    bool isShown;
    double width;
};

const std::array<Fixed, std::size_t(GridColumn::Count)> fixedFields{{
    {"name", QT_TRANSLATE_NOOP("Text", "Name"), Kind::Text, Order::Name, "name", true, 4.6},
    {"remark", QT_TRANSLATE_NOOP("Text", "Remark"), Kind::Text, Order::Remark, "remark", true, 4},
    {"owner", QT_TRANSLATE_NOOP("Text", "Owner"), Kind::Choice, Order::Owner, "owner", true, 4},
    {"tags", QT_TRANSLATE_NOOP("Text", "Tags"), Kind::Tags, {}, "tags", true, 7.9},
    {"phone", QT_TRANSLATE_NOOP("Text", "Phone"), Kind::Phone, {}, "phone", true, 7},
    {"channel", QT_TRANSLATE_NOOP("Text", "Channel"), Kind::Choice, Order::Channel, "channel", true, 4.8},
    {"added_at", QT_TRANSLATE_NOOP("Text", "Added"), Kind::Date, Order::AddedAt, "added_at", true, 6.2},
    {"last_contact_at", QT_TRANSLATE_NOOP("Text", "Last contact"), Kind::Date, Order::LastContactAt, "last_contact_at",
     true, 6.4},
    {"orders", QT_TRANSLATE_NOOP("Text", "Orders"), Kind::Number, Order::OrderCount, "", true, 3.8},
    {"paid", QT_TRANSLATE_NOOP("Text", "Paid ¥"), Kind::Money, Order::Spent, "", true, 5.8},
    {"nickname", QT_TRANSLATE_NOOP("Text", "Nickname"), Kind::Text, Order::Nickname, "nickname", false, 5.5},
    {"stage", QT_TRANSLATE_NOOP("Text", "Stage"), Kind::Choice, Order::Stage, "stage", false, 4.8},
    {"gender", QT_TRANSLATE_NOOP("Text", "Gender"), Kind::Choice, Order::Gender, "gender", false, 4.2},
    {"birthday", QT_TRANSLATE_NOOP("Text", "Birthday"), Kind::Birthday, Order::Birthday, "birthday", false, 6.2},
    {"region", QT_TRANSLATE_NOOP("Text", "Region"), Kind::Text, Order::Region, "region", false, 6.5},
    {"company", QT_TRANSLATE_NOOP("Text", "Company"), Kind::Text, Order::Company, "company", false, 7},
    {"member_level", QT_TRANSLATE_NOOP("Text", "Membership level"), Kind::Text, Order::MemberLevel, "member_level",
     false, 6.4},
    {"last_order", QT_TRANSLATE_NOOP("Text", "Last order"), Kind::Date, Order::LastPaid, "", false, 6.2},
}};

/// Fields without a column in the grid, and columns of the store with other names.
constexpr std::array<std::pair<const char *, const char *>, 23> furtherTitles{{
    {"birth_month_day", QT_TRANSLATE_NOOP("Text", "Birthday")},
    {"birth_year", QT_TRANSLATE_NOOP("Text", "Birthday")},
    {"province", QT_TRANSLATE_NOOP("Text", "Province")},
    {"city", QT_TRANSLATE_NOOP("Text", "City")},
    {"district", QT_TRANSLATE_NOOP("Text", "District")},
    {"address", QT_TRANSLATE_NOOP("Text", "Address")},
    {"job", QT_TRANSLATE_NOOP("Text", "Job title")},
    {"industry", QT_TRANSLATE_NOOP("Text", "Industry")},
    {"customer_type", QT_TRANSLATE_NOOP("Text", "Customer type")},
    {"points", QT_TRANSLATE_NOOP("Text", "Points")},
    {"status", QT_TRANSLATE_NOOP("Text", "Status")},
    {"owner_id", QT_TRANSLATE_NOOP("Text", "Owner")},
    {"channel_id", QT_TRANSLATE_NOOP("Text", "Channel")},
    {"inviter", QT_TRANSLATE_NOOP("Text", "Invited by")},
    {"inviter_id", QT_TRANSLATE_NOOP("Text", "Invited by")},
    {"do_not_contact", QT_TRANSLATE_NOOP("Text", "Do not contact")},
    {"masked_phone", QT_TRANSLATE_NOOP("Text", "Phone")},
    {"notes", QT_TRANSLATE_NOOP("Text", "Notes")},
    {"custom", QT_TRANSLATE_NOOP("Text", "Custom fields")},
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
        field.title = Text::tr(fixed.title);
        field.order = fixed.order;
        field.edited = QLatin1String(fixed.edited);
        field.isShown = fixed.isShown;
        field.width = fixed.width;
        fields.push_back(std::move(field));
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

QString fieldTitle(const QString &field)
{
    const QLatin1String own("custom.");
    if (field.startsWith(own))
        return field.mid(own.size());
    for (const Fixed &fixed : fixedFields) {
        if (field == QLatin1String(fixed.key))
            return Text::tr(fixed.title);
    }
    for (const auto &[name, title] : furtherTitles) {
        if (field == QLatin1String(name))
            return Text::tr(title);
    }
    return {};
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
