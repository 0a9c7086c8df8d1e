#pragma once

#include "app/image/gridorder.h"
#include "storage/customers/customfieldstore.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// The columns that every team has, in the order they stand without a view; a team's own fields follow behind them.
enum class GridColumn {
    Name,
    Remark,
    Owner,
    Tags,
    Phone,
    Channel,
    AddedAt,
    LastContactAt,
    Orders,
    Paid,
    Nickname,
    Stage,
    Gender,
    Birthday,
    Region,
    Company,
    MemberLevel,
    LastOrder,
    Count
};

/// A column of the grid: how it is called, sorted, filtered and edited.
struct GridField
{
    enum class Kind { Text, Choice, Number, Money, Date, Birthday, Tags, Phone, YesNo };

    QString key; ///< in views: "name"; of a field of the team "custom:ID"
    Kind kind = Kind::Text;
    QString title;
    std::optional<GridOrder::Column> order; ///< nothing where it cannot be sorted
    QString edited;       ///< the field of CustomerEdits; "tags", "region"; empty where it cannot be edited
    bool isShown = false; ///< without a view
    double width = 6;     ///< in em
    std::int64_t custom = 0;
    storage::CustomField::Kind customKind = storage::CustomField::Kind::Text;
    QStringList choices; ///< of a custom choice

    bool isNumber() const { return kind == Kind::Number || kind == Kind::Money; }
    friend bool operator==(const GridField &, const GridField &) = default;
};

/// All columns: the first GridColumn::Count in the order of the enum, then the team's own. Titles are translated.
std::vector<GridField> gridFields(const std::vector<storage::CustomField> &custom);

/// What people call a column of the table `customer`, or a field of CustomerEdits ("custom.鞋码" is "鞋码"); empty
/// where it has no name for people.
QString fieldTitle(const QString &field);

/// The words of the stages and genders, as shown and filtered; empty for 0 (not known).
QString stageWord(int stage);
QString genderWord(int gender);
inline constexpr int stageCount = 7;
inline constexpr int genderCount = 2;

} // namespace app
