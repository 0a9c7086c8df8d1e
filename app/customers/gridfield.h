#pragma once

#include "app/image/gridorder.h"
#include "storage/customers/customfieldstore.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// The columns with a form of their own, in the order of the standard view. The texts that the grid shows as they are
/// (CustomerFieldInfo::gridWidth) and the custom fields follow.
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
    Stage,
    Gender,
    Birthday,
    Region,
    LastOrder,
    Count
};

/// A column of the grid: its title, sorting, filtering and editing.
struct GridField
{
    enum class Kind { Text, Choice, Number, Money, Date, Birthday, Tags, Phone, YesNo };

    QString key; ///< in views: "name"; for a custom field "custom:ID"
    Kind kind = Kind::Text;
    QString title;
    std::optional<GridOrder::Column> order; ///< empty if the column cannot be sorted
    QString edited;                         ///< the field of CustomerEditService; "tags", "region"; empty if read-only
    bool isShown = false;                   ///< in the standard view
    double width = 6;                       ///< in em
    std::optional<storage::CustomerText> text; ///< of a column that shows a text as it is
    std::int64_t custom = 0;
    storage::CustomField::Kind customKind = storage::CustomField::Kind::Text;
    QStringList choices; ///< of a custom choice

    /// For a column with an order.
    GridOrder::Key orderKey(bool isDescending) const;
    bool isNumber() const { return kind == Kind::Number || kind == Kind::Money; }
    friend bool operator==(const GridField &, const GridField &) = default;
};

/// All columns: GridColumn in the order of the enum, then texts, then custom fields. Titles are translated.
std::vector<GridField> gridFields(const std::vector<storage::CustomField> &custom);

/// The title of a column of table `customer` or `orders`, or of a field of CustomerEditService ("custom.鞋码" is
/// "鞋码"); empty if it has none.
QString fieldTitle(const QString &field);

/// The words for stages and genders, as shown and filtered; empty for 0 (unknown).
QString stageWord(int stage);
QString genderWord(int gender);
inline constexpr int stageCount = 7;
inline constexpr int genderCount = 2;

} // namespace app
