#include "app/imports/recordkind.h"

#include "app/imports/kinds/kinds.h"

#include <algorithm>
#include <cstring>

namespace app {

namespace {

int columnPlace(const std::vector<const char *> &columns, const char *column)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [column](const char *one) { return std::strcmp(one, column) == 0; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

} // namespace

const std::vector<const char *> &RecordKind::columns() const
{
    if (!columnsMade.empty())
        return columnsMade;
    const auto add = [this](const char *column) {
        if (column && columnPlace(columnsMade, column) < 0)
            columnsMade.push_back(column);
    };
    for (const RecordField &field : fields) {
        add(field.column);
        add(field.written);
    }
    if (namesCustomers)
        add("customer_id");
    for (const char *column : derived)
        add(column);
    for (const Default &standard : defaults)
        add(standard.column);
    return columnsMade;
}

int RecordKind::columnOf(const char *column) const
{
    return columnPlace(columns(), column);
}

int RecordKind::fieldOf(const char *field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [field](const RecordField &one) { return std::strcmp(one.name, field) == 0; });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

const std::vector<RecordKind> &recordKinds()
{
    static const std::vector<RecordKind> kinds = [] {
        std::vector<RecordKind> all;
        for (auto make : {teamKinds, groupKinds, shopKinds, campaignKinds, happeningKinds, figureKinds}) {
            for (RecordKind &kind : make()) {
                kind.columns(); // created here, before other threads read it
                all.push_back(std::move(kind));
            }
        }
        return all;
    }();
    return kinds;
}

const RecordKind *findRecordKind(const QString &name)
{
    for (const RecordKind &kind : recordKinds()) {
        if (name == QLatin1String(kind.name))
            return &kind;
    }
    return nullptr;
}

} // namespace app
