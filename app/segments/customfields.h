#pragma once

#include "app/store/teamstore.h"
#include "storage/customers/customfieldstore.h"

#include <QJsonValue>

namespace app {

/// A team's custom fields of customers: definitions, and the parsing of their values for import, editing and
/// export alike. Every change is one undo step.
class CustomFields final
{
public:
    explicit CustomFields(TeamStore &store) : m_store(store) {}

    struct Summary
    {
        storage::CustomField field;
        std::int64_t uses = 0; ///< customers with a value
    };

    Result<std::vector<Summary>> all();
    /// `choices` only for a Choice. Fails with Conflict if the name is taken, Invalid if it is not a valid name.
    Result<storage::CustomField> add(const QString &name, storage::CustomField::Kind kind,
                                     const QStringList &choices = {});
    /// Rules are not affected, because they store IDs.
    Result<void> rename(const QString &name, const QString &newName);
    /// Fails with Conflict if customers have a choice that would be removed.
    Result<void> setChoices(const QString &name, const QStringList &choices);
    /// Changes name and, for a Choice, choices in one step; fails like rename() and setChoices().
    Result<void> change(const QString &name, const QString &newName, const QStringList &choices);
    /// Sets the display order, given as all their names; Invalid if one is missing.
    Result<void> reorder(const QStringList &names);
    /// Removes the field and its values; Conflict while rules use it, naming them. Returns the number of values.
    Result<std::int64_t> remove(const QString &name);

private:
    Result<storage::CustomField> find(const QString &name);
    Result<QString> freeName(const QString &name, std::int64_t field);
    Result<QStringList> possibleChoices(const storage::CustomField &field, const QStringList &choices);

    TeamStore &m_store;
};

/// text, number, date, choice, yes_no ↔ kind.
QString nameOf(storage::CustomField::Kind kind);
std::optional<storage::CustomField::Kind> customKindFromName(const QString &name);

/// Converts text to the stored form; Null for an empty one. The Invalid error names the valid values.
Result<QJsonValue> customFromText(const storage::CustomField &field, const QString &text);
/// The text that customFromText() converts back to the same value.
QString customToText(storage::CustomField::Kind kind, const QJsonValue &value);

} // namespace app
