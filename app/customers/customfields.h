#pragma once

#include "app/store/teamstore.h"
#include "storage/customers/customfieldstore.h"

#include <QJsonValue>

namespace app {

/// The fields a team adds to its customers: definitions and the one reading of their values, used by import, edit and
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
    /// `choices` for a Choice only. Fails with Conflict where the name is taken, Invalid where it cannot be a name.
    Result<storage::CustomField> add(const QString &name, storage::CustomField::Kind kind,
                                     const QStringList &choices = {});
    /// Rules keep ids: they follow.
    Result<void> rename(const QString &name, const QString &newName);
    /// Fails with Conflict where customers hold a choice that would be gone.
    Result<void> setChoices(const QString &name, const QStringList &choices);
    /// Name and, of a Choice, choices in one step; fails as rename() and setChoices() do.
    Result<void> change(const QString &name, const QString &newName, const QStringList &choices);
    /// The order in which they are shown, by all their names; Invalid where one is missing.
    Result<void> reorder(const QStringList &names);
    /// With all values; fails with Conflict, naming them, where rules use it. Answers how many customers had a value.
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

/// A typed text as the store keeps it; Null for an empty one. Invalid says what would be understood.
Result<QJsonValue> customFromText(const storage::CustomField &field, const QString &text);
/// The text that customFromText() reads back to the same value.
QString customToText(storage::CustomField::Kind kind, const QJsonValue &value);

} // namespace app
