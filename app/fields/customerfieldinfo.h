#pragma once

#include "app/fields/customerfield.h"

#include <span>

namespace app {

/// The one description of a field of a customer: what mappings, edits, the grid, merging, rules, exports, JSON and
/// profiles know of it beyond the column in the team file. What a value other than a text means is decided by the
/// code for its CustomerField.
struct CustomerFieldInfo
{
    const char *name = "";          ///< "member_level": in mappings, edits, exports, views and JSON
    const char *title = "";         ///< to be translated with Text::tr()
    CustomerTarget target{};        ///< what an import makes of a cell; Ignore: no column of a file has this meaning
    const char *headers = "";       ///< known in files, normalised, separated by |; empty: only the name
    const char *mappedAs = nullptr; ///< the title among the fields to map a column to; nullptr: `title`
    const char *columns = nullptr;  ///< of table customer, separated by spaces; nullptr: as `name`, if there is one
    bool isMerged = false;          ///< can be chosen in a merge, and fills a gap there
    bool isTyped = false;           ///< a text that is edited as it is typed
    const char *rule = nullptr;     ///< the name of a text in rules; nullptr: no rule tests it as a text
    double gridWidth = 0;           ///< in em, of a text that is a column of the grid like any other; 0: it is none

    bool isMapped() const { return target.field != CustomerField::Ignore; }
    bool isText() const { return target.field == CustomerField::Text; }
};

/// All fields, in the order in which they are offered.
std::span<const CustomerFieldInfo> customerFields();

/// The field of this name; nullptr if there is none.
const CustomerFieldInfo *findCustomerField(const QString &name);
/// The field of a text. `text` is not Custom, which consists of many fields.
const CustomerFieldInfo &infoOf(storage::CustomerText text);

/// The columns of table customer with the value of a field that has any.
QStringList columnsOf(const CustomerFieldInfo &field);

/// The translated title of a field, or of a column of table customer; empty if it is neither.
QString customerFieldTitle(const QString &name);

} // namespace app
