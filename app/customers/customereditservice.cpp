#include "app/customers/customereditservice.h"

#include "app/customers/gridfield.h"
#include "app/customers/tagcell.h"
#include "app/store/writescope.h"
#include "app/text.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace app {

using storage::CustomerFieldStore;
using storage::CustomerId;

namespace {

constexpr std::size_t cellsAtOnce = 256; ///< between two checks for cancellation

/// Parses each (field, value) only once, because large pastes repeat values.
class ReadOnce final
{
public:
    explicit ReadOnce(TeamStore &store) : m_reader(store) {}

    const Result<FieldEdit> &read(const QString &field, const QString &value)
    {
        const auto key = std::make_pair(field, value);
        auto found = m_known.find(key);
        if (found == m_known.end())
            found = m_known.emplace(key, m_reader.read(field, value)).first;
        return found->second;
    }

private:
    CellEditParser m_reader;
    std::map<std::pair<QString, QString>, Result<FieldEdit>> m_known;
};

} // namespace

QString CustomerEditService::titleOf(const std::vector<CellEdit> &edits)
{
    const CellEdit &first = edits.front();
    const bool oneField =
        std::all_of(edits.begin(), edits.end(), [&first](const CellEdit &edit) { return edit.field == first.field; });
    const bool onePerson = std::all_of(edits.begin(), edits.end(),
                                       [&first](const CellEdit &edit) { return edit.customer == first.customer; });
    const QString known = fieldTitle(first.field), title = known.isEmpty() ? first.field : known;
    const auto head = CustomerFieldStore(m_store.connection()).head(first.customer);
    if (onePerson && head)
        return oneField ? Text::tr("Change %1 of %2").arg(title, head->name) : Text::tr("Change %1").arg(head->name);
    return oneField ? Text::tr("Change %1 of %2 customers").arg(title).arg(edits.size())
                    : Text::tr("Change %1 cells").arg(edits.size());
}

Result<EditOutcome> CustomerEditService::apply(const std::vector<CellEdit> &edits, Wrong wrong)
{
    QuietJobContext quiet;
    return apply(edits, wrong, quiet);
}

Result<EditOutcome> CustomerEditService::set(const std::vector<CustomerId> &customers, const QString &field,
                                             const QString &value, Wrong wrong)
{
    QuietJobContext quiet;
    return set(customers, field, value, wrong, quiet);
}

Result<EditOutcome> CustomerEditService::apply(const std::vector<CellEdit> &edits, Wrong wrong, JobContext &job)
{
    if (edits.empty())
        return EditOutcome();
    return guarded([&]() -> Result<EditOutcome> {
        ReadOnce reader(m_store);
        WriteScope scope(m_store, titleOf(edits), QStringLiteral("customers.edit"));
        EditOutcome outcome;
        QStringList fields;
        for (std::size_t i = 0; i < edits.size(); ++i) {
            const CellEdit &edit = edits[i];
            if (i % cellsAtOnce == 0) {
                if (job.cancelled())
                    return failure(ErrorKind::Cancelled, Text::tr("Cancelled. No changes were made."));
                job.progress(std::int64_t(i), std::int64_t(edits.size()), Text::tr("Changing customers"));
            }
            const auto changed = [&]() -> Result<bool> {
                if (edit.field == QLatin1String("tags"))
                    return writeTagCell(scope, edit.customer, edit.value, m_store.now());
                const Result<FieldEdit> &read = reader.read(edit.field, edit.value);
                return read ? write(scope, edit, *read) : tl::unexpected<Error>(read.error());
            }();
            if (!changed) {
                outcome.errors.push_back({i, edit.customer, edit.field, edit.value, changed.error().message});
                continue;
            }
            ++(*changed ? outcome.changed : outcome.unchanged);
            if (*changed && !fields.contains(edit.field))
                fields << edit.field;
        }
        if (!outcome.errors.empty() && wrong == Wrong::Refuse)
            outcome.changed = 0;
        if (outcome.changed == 0)
            return outcome; // rolled back with the scope
        scope.describe(edits.size() == 1 ? QString::number(edits.front().customer.value) : QString(),
                       {{QStringLiteral("cells"), qint64(outcome.changed)},
                        {QStringLiteral("fields"), QJsonArray::fromStringList(fields)}});
        scope.commit();
        return outcome;
    });
}

Result<EditOutcome> CustomerEditService::set(const std::vector<CustomerId> &customers, const QString &field,
                                             const QString &value, Wrong wrong, JobContext &job)
{
    if (const auto possible = check(field, value); !possible)
        return tl::unexpected<Error>(possible.error());
    std::vector<CellEdit> edits;
    edits.reserve(customers.size());
    for (const CustomerId customer : customers)
        edits.push_back({customer, field, value});
    return apply(edits, wrong, job);
}

Result<void> CustomerEditService::check(const QString &field, const QString &value)
{
    if (field == QLatin1String("tags"))
        return {};
    return guarded([&]() -> Result<void> {
        const auto read = CellEditParser(m_store).read(field, value);
        return read ? Result<void>() : tl::unexpected<Error>(read.error());
    });
}

Result<std::vector<CellError>> CustomerEditService::check(const std::vector<CellEdit> &edits)
{
    return guarded([&]() -> Result<std::vector<CellError>> {
        ReadOnce reader(m_store);
        std::vector<CellError> errors;
        for (std::size_t i = 0; i < edits.size(); ++i) {
            const CellEdit &edit = edits[i];
            if (edit.field == QLatin1String("tags"))
                continue;
            if (const Result<FieldEdit> &read = reader.read(edit.field, edit.value); !read)
                errors.push_back({i, edit.customer, edit.field, edit.value, read.error().message});
        }
        return errors;
    });
}

Result<QStringList> CustomerEditService::fields()
{
    return guarded([&]() -> Result<QStringList> { return CellEditParser(m_store).fields(); });
}

Result<QStringList> CustomerEditService::choices(const QString &field)
{
    return guarded([&]() -> Result<QStringList> { return CellEditParser(m_store).choices(field); });
}

/// Returns true if something changed.
Result<bool> CustomerEditService::write(WriteScope &scope, const CellEdit &edit, const FieldEdit &read)
{
    CustomerFieldStore editor(scope.connection());
    const auto head = editor.head(edit.customer);
    if (!head || head->status == storage::CustomerStatus::Merged)
        return failure(ErrorKind::NotFound, Text::tr("There is no customer with ID %1.").arg(edit.customer.value));
    if (read.identity != FieldEdit::Identity::None)
        return writeIdentity(scope, edit.customer, read);
    bool changed = false;
    if (read.customField != 0) {
        changed = editor.custom(edit.customer, read.customField) != read.customValue &&
                  !(read.customValue.isNull() && editor.custom(edit.customer, read.customField).isUndefined());
        if (changed)
            editor.setCustom(edit.customer, read.customField, read.customValue, scope.changeId());
        return changed;
    }
    for (const FieldEdit::Column &column : read.columns) {
        if (QLatin1String(column.name) == QLatin1String("inviter_id") &&
            column.value == FieldEdit::Value(edit.customer.value))
            return failure(ErrorKind::Invalid, Text::tr("A customer cannot be their own inviter."));
        const CustomerFieldStore::Value held = editor.value(edit.customer, column.name);
        if (held == column.value || (column.onlyWhereEmpty && held != CustomerFieldStore::Value(nullptr)))
            continue;
        editor.setValue(edit.customer, column.name, column.value, scope.changeId());
        changed = true;
    }
    return changed;
}

Result<bool> CustomerEditService::writeIdentity(WriteScope &scope, CustomerId customer, const FieldEdit &read)
{
    CustomerFieldStore editor(scope.connection());
    const QString &value = read.identityValue;
    const std::vector<QString> held = editor.identities(customer, read.kind);
    const bool has = std::find(held.begin(), held.end(), value) != held.end();
    if (read.identity == FieldEdit::Identity::Remove) {
        if (!has)
            return failure(ErrorKind::NotFound,
                           Text::tr("The customer does not have this %1.").arg(storage::nameOf(read.kind)));
        editor.removeIdentity(customer, read.kind, value);
        editor.touch(customer, scope.changeId());
        return true;
    }
    const bool replaces = read.identity == FieldEdit::Identity::Replace;
    if (replaces && held.size() > 1)
        return failure(ErrorKind::Conflict,
                       Text::tr("The customer has %1 of %2. Add one with %2+ or remove one with %2-.")
                           .arg(held.size())
                           .arg(storage::nameOf(read.kind)));
    if (has || (value.isEmpty() && held.empty()))
        return false;
    if (!value.isEmpty()) {
        if (const auto owner = editor.ownerOf(read.kind, value)) {
            const auto other = editor.head(*owner);
            return failure(ErrorKind::Conflict,
                           Text::tr("This %1 belongs to %2 (customer %3). If they are the same person, merge them.")
                               .arg(storage::nameOf(read.kind), other ? other->name : QString())
                               .arg(owner->value));
        }
    }
    if (replaces && !held.empty())
        editor.removeIdentity(customer, read.kind, held.front());
    if (!value.isEmpty())
        editor.addIdentity(customer, read.kind, value);
    editor.touch(customer, scope.changeId());
    return true;
}

} // namespace app
