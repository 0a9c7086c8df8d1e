#include "app/merging/customermerge.h"

#include "app/merging/mergefields.h"
#include "app/sop/planningstate.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/customerfieldstore.h"
#include "storage/segments/namestore.h"
#include "storage/sop/taskstore.h"
#include "storage/store/tables.h"

#include <algorithm>
#include <ranges>

namespace app {

using storage::CustomerFieldStore;
using storage::CustomerId;
using storage::CustomerStatus;
using storage::MergeRecord;
using storage::MergeStore;
using storage::NamedThing;
using storage::NameStore;

const QString CustomerMerge::action = QString::fromLatin1(MergeStore::action);

namespace {

QString nameOf(TeamStore &store, CustomerId customer)
{
    const auto head = CustomerFieldStore(store.connection()).head(customer);
    return head && !head->name.isEmpty() ? head->name : QString::number(customer.value);
}

void noteBoth(RowChanges &changes, CustomerId kept, CustomerId gone)
{
    for (const auto table : {RowChanges::Customer, RowChanges::Identity, RowChanges::Friendship,
                             RowChanges::CustomerTag, RowChanges::GroupMember, RowChanges::Orders, RowChanges::Event}) {
        changes.addCustomer(table, kept.value);
        changes.addCustomer(table, gone.value);
    }
}

/// Includes customers invited by the merged record: their records changed as well.
void noteInvited(RowChanges &changes, const QJsonObject &moved)
{
    const QJsonArray invited =
        moved.value(QStringLiteral("rows")).toObject().value(QStringLiteral("customer.inviter_id")).toArray();
    for (const QJsonValue &customer : invited)
        changes.addCustomer(RowChanges::Customer, customer.toInteger());
}

std::int64_t sizeOf(const QJsonObject &moved)
{
    std::int64_t count = moved.value(QStringLiteral("invitations")).toArray().size();
    for (const QJsonValue &ids : moved.value(QStringLiteral("rows")).toObject())
        count += ids.toArray().size();
    for (const QJsonValue &lists : moved.value(QStringLiteral("pairs")).toObject())
        count += lists.toObject().value(QStringLiteral("moved")).toArray().size();
    return count;
}

/// The value of a field as shown to the user.
QString shown(storage::sqlite::Connection &connection, const QJsonObject &row, const QString &field)
{
    QStringList parts;
    for (const QString &column : mergeFieldColumns(field)) {
        const QJsonValue value = row.value(column);
        if (value.isNull())
            continue;
        const std::int64_t id = value.toInteger();
        if (column == QLatin1String("owner_id"))
            parts << NameStore(connection).nameOf(NamedThing::Staff, id);
        else if (column == QLatin1String("channel_id"))
            parts << NameStore(connection).nameOf(NamedThing::Channel, id);
        else if (column == QLatin1String("inviter_id"))
            parts << MergeStore(connection).row("customer", id).value(QLatin1String("name")).toVariant().toString();
        else
            parts << value.toVariant().toString();
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

QStringList CustomerMerge::fields()
{
    return mergeFieldNames();
}

/// The customers, the kept one first.
Result<std::vector<CustomerId>> CustomerMerge::checked(const MergeRequest &request)
{
    std::vector<CustomerId> customers = request.customers;
    const CustomerId keep = request.keep ? request.keep : customers.empty() ? CustomerId() : customers.front();
    std::sort(customers.begin(), customers.end());
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
    if (customers.size() < 2)
        return failure(ErrorKind::Invalid, Text::tr("Choose at least two different customers to merge."));
    const auto kept = std::find(customers.begin(), customers.end(), keep);
    if (kept == customers.end())
        return failure(ErrorKind::Invalid, Text::tr("The customer to keep is not among those being merged."));
    std::rotate(customers.begin(), kept, kept + 1);
    for (const CustomerId customer : customers) {
        const auto head = CustomerFieldStore(m_store.connection()).head(customer);
        if (!head || head->status == CustomerStatus::Merged)
            return failure(ErrorKind::NotFound, Text::tr("There is no customer with ID %1.").arg(customer.value));
    }
    for (const auto &[field, customer] : request.choices) {
        if (!mergeFieldNames().contains(field))
            return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not a field you can choose. Available fields: %2.")
                                                   .arg(field, mergeFieldNames().join(QStringLiteral(", "))));
        if (std::find(customers.begin(), customers.end(), customer) == customers.end())
            return failure(ErrorKind::Invalid,
                           Text::tr("The customer chosen for %1 is not among those being merged.").arg(field));
    }
    return customers;
}

Result<MergeOutcome> CustomerMerge::merge(const MergeRequest &request)
{
    return guarded([&]() -> Result<MergeOutcome> {
        const auto customers = checked(request);
        if (!customers)
            return tl::unexpected<Error>(customers.error());
        const CustomerId kept = customers->front();
        WriteScope scope(m_store,
                         Text::tr("Merge %1 customers into %2").arg(customers->size()).arg(nameOf(m_store, kept)),
                         action, WriteScope::Undo::Recorded,
                         storage::planningTables());
        MergeOutcome outcome;
        outcome.kept = kept;
        outcome.change = scope.changeId();
        MergeStore merges(scope.connection());
        QJsonArray gone;
        for (auto customer = customers->begin() + 1; customer != customers->end(); ++customer) {
            QStringList fromGone;
            for (const auto &[field, chosen] : request.choices) {
                if (chosen == *customer)
                    fromGone << field;
            }
            const QJsonObject moved = mergeOne(merges, kept, *customer, fromGone, scope.changeId(), outcome);
            merges.add({0, kept, *customer, m_store.now(), moved});
            outcome.moved += sizeOf(moved);
            gone << QString::number(customer->value);
        }
        outcome.filled.removeDuplicates();
        scope.describe(QString::number(kept.value), {{QStringLiteral("gone"), gone}});
        scope.commit();
        return outcome;
    });
}

QJsonObject CustomerMerge::mergeOne(MergeStore &merges, CustomerId kept, CustomerId gone, const QStringList &fromGone,
                                    storage::ChangeId change, MergeOutcome &outcome)
{
    QJsonObject fields;
    QJsonArray dropped;
    const QJsonObject before = merges.row("customer", kept.value);
    QJsonObject columns = mergedColumns(before, merges.row("customer", gone.value), fromGone);
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (column.value() != before.value(column.key()))
            outcome.filled << column.key();
    }
    columns.insert(QStringLiteral("changed_by"), qint64(change.value));
    merges.write(fields, "customer", kept.value, columns);
    endEnrolments(merges, kept, gone, fields, outcome);
    const QJsonObject pairs = merges.movePairs(gone, kept);
    const QJsonArray invitations = merges.moveInvitations(gone, kept);
    const QJsonObject rows = merges.moveRows(gone, kept);
    joinFriendships(merges, kept, fields, dropped);
    merges.write(fields, "customer", gone.value,
                 {{QStringLiteral("status"), int(CustomerStatus::Merged)},
                  {QStringLiteral("merged_into"), qint64(kept.value)},
                  {QStringLiteral("changed_by"), qint64(change.value)}});
    return {{QStringLiteral("change"), qint64(change.value)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("pairs"), pairs},
            {QStringLiteral("invitations"), invitations},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("dropped"), dropped}};
}

/// A customer has at most one open friendship per account: those of the same day are merged, otherwise the earlier one
/// ends when the later begins.
void CustomerMerge::joinFriendships(MergeStore &merges, CustomerId kept, QJsonObject &fields, QJsonArray &dropped)
{
    QJsonObject earlier;
    for (const storage::FriendshipId id : merges.openFriendships(kept)) {
        const QJsonObject later = merges.row("friendship", id.value);
        const QJsonValue since = earlier.value(QLatin1String("added_at")),
                         until = later.value(QLatin1String("added_at"));
        if (earlier.value(QLatin1String("account_id")) != later.value(QLatin1String("account_id"))) {
            earlier = later;
            continue;
        }
        const bool isSame =
            since.isNull() || until.isNull() || until.toInteger() - since.toInteger() < storage::msPerDay;
        if (!isSame) {
            merges.write(fields, "friendship", earlier.value(QLatin1String("id")).toInteger(),
                         {{QStringLiteral("ended_at"), until},
                          {QStringLiteral("end_kind"), int(storage::FriendshipEnd::UnknownSide)}});
            earlier = later;
            continue;
        }
        // An imported row takes precedence over a manual one; otherwise the earlier is kept.
        const bool laterIsImported =
            earlier.value(QLatin1String("import_hash")).isNull() && !later.value(QLatin1String("import_hash")).isNull();
        const QJsonObject loser = laterIsImported || since.isNull() ? earlier : later;
        dropped << QJsonObject{{QStringLiteral("table"), QStringLiteral("friendship")}, {QStringLiteral("row"), loser}};
        merges.drop("friendship", loser.value(QLatin1String("id")).toInteger());
        if (loser == earlier)
            earlier = later;
    }
}

/// A customer is in a plan at most once: if the kept record is enrolled, or was for the same occurrence, the other
/// enrolment ends and its open tasks are cancelled. All others continue with the kept record.
void CustomerMerge::endEnrolments(MergeStore &merges, CustomerId kept, CustomerId gone, QJsonObject &fields,
                                  MergeOutcome &outcome)
{
    for (const storage::EnrolmentId enrolment : merges.enrolmentsInBoth(gone, kept)) {
        merges.write(fields, "enrolment", enrolment.value,
                     {{QStringLiteral("state"), int(sop::EnrolmentState::Removed)},
                      {QStringLiteral("ended_at"), qint64(m_store.now())},
                      {QStringLiteral("end_reason"), QString::number(int(sop::EndReason::ByHand))},
                      {QStringLiteral("next_day"), QJsonValue()},
                      {QStringLiteral("next_at"), QJsonValue()}});
        for (const storage::TaskId task : merges.openTasks(gone, enrolment))
            merges.write(fields, "task", task.value, {{QStringLiteral("state"), int(storage::TaskState::Cancelled)}});
        ++outcome.exited;
    }
}

/// Restores a merge that was just split, with the fields chosen then; a field edited since no longer counts as
/// chosen.
void CustomerMerge::mergeAgain(MergeStore &merges, const MergeRecord &record, RowChanges &changes)
{
    const QString row = QString::number(record.kept.value);
    const QJsonObject written =
        record.moved.value(QLatin1String("fields")).toObject().value(QLatin1String("customer")).toObject();
    const QJsonObject columns = written.value(row).toObject();
    const QJsonObject now = merges.row("customer", record.kept.value);
    QStringList chosen;
    for (const QString &field : mergeFieldNames()) {
        const QString column = mergeFieldColumns(field).constFirst();
        if (columns.contains(column) && columns.value(column).toArray().at(0) == now.value(column))
            chosen << field;
    }
    MergeOutcome outcome;
    const storage::ChangeId change(record.moved.value(QLatin1String("change")).toInteger());
    const QJsonObject moved = mergeOne(merges, record.kept, record.gone, chosen, change, outcome);
    merges.add({0, record.kept, record.gone, record.at, moved});
    noteInvited(changes, moved);
}

Result<UnmergeOutcome> CustomerMerge::takeBack(const MergeRecord &record, RowChanges &changes)
{
    CustomerFieldStore editor(m_store.connection());
    const auto kept = editor.head(record.kept);
    if (!kept || kept->status == CustomerStatus::Merged)
        return failure(ErrorKind::Conflict,
                       Text::tr("Customer %1, which %2 was merged into, has since been merged into another. Split "
                                "that merge first.")
                           .arg(record.kept.value)
                           .arg(nameOf(m_store, record.gone)));
    UnmergeOutcome outcome{record.kept, record.gone, 0, {}, {}};
    MergeStore merges(m_store.connection());
    // Later merges into the kept record built on this one: they are split first and then merged again.
    const std::vector<MergeRecord> later = merges.later(record);
    QJsonArray joinedAnew;
    const auto part = [&](const MergeRecord &merge, QJsonArray &left) {
        // Read again, because splitting another merge may have moved its references.
        const std::int64_t restored = merges.takeBack(merges.ofGone(merge.gone).value_or(merge), left);
        merges.remove(merge.id);
        noteBoth(changes, merge.kept, merge.gone);
        noteInvited(changes, merge.moved);
        return restored;
    };
    for (const MergeRecord &merge : later)
        part(merge, joinedAnew);
    outcome.restored = part(record, outcome.left);
    for (const MergeRecord &merge : later | std::views::reverse)
        mergeAgain(merges, merge, changes);
    return outcome;
}

Result<UnmergeOutcome> CustomerMerge::unmerge(CustomerId gone)
{
    return guarded([&]() -> Result<UnmergeOutcome> {
        const auto record = MergeStore(m_store.connection()).ofGone(gone);
        if (!record)
            return failure(ErrorKind::NotFound, Text::tr("Customer %1 was not merged into another.").arg(gone.value));
        WriteScope scope(m_store, Text::tr("Split off %1").arg(nameOf(m_store, gone)),
                         QStringLiteral("customers.unmerge"), WriteScope::Undo::None);
        RowChanges changes;
        auto outcome = takeBack(*record, changes);
        if (!outcome)
            return outcome;
        // The entry of the undo list can no longer be undone as a whole.
        const storage::ChangeId change(record->moved.value(QStringLiteral("change")).toInteger());
        storage::ChangeStore(scope.connection()).setFinal(change);
        for (const MergeRecord &rest : MergeStore(scope.connection()).ofChange(change))
            outcome->stillMerged.push_back(rest.gone);
        scope.describe(QString::number(gone.value), {{QStringLiteral("kept"), QString::number(record->kept.value)},
                                                     {QStringLiteral("left"), outcome->left.size()}});
        scope.noteChanges(changes);
        scope.commit();
        return outcome;
    });
}

Result<QJsonArray> CustomerMerge::undo(storage::ChangeId change)
{
    return guarded([&]() -> Result<QJsonArray> {
        QJsonArray left;
        MergeStore merges(m_store.connection());
        WriteScope scope(m_store, Text::tr("Split a merged customer"), QStringLiteral("customers.unmerge"),
                         WriteScope::Undo::None);
        RowChanges changes;
        for (const MergeRecord &record : merges.ofChange(change)) {
            const auto outcome = takeBack(record, changes);
            if (!outcome)
                return tl::unexpected<Error>(outcome.error());
            for (const QJsonValue &row : outcome->left)
                left << row;
        }
        storage::ChangeStore(scope.connection()).setUndoneWithoutRedo(change);
        scope.noteChanges(changes);
        scope.commit();
        return left;
    });
}

Result<std::vector<MergeDifference>> CustomerMerge::differences(const std::vector<CustomerId> &customers)
{
    return guarded([&]() -> Result<std::vector<MergeDifference>> {
        MergeStore merges(m_store.connection());
        std::vector<QJsonObject> rows;
        for (const CustomerId customer : customers)
            rows.push_back(merges.row("customer", customer.value));
        std::vector<MergeDifference> differences;
        for (const QString &field : mergeFieldNames()) {
            QStringList values;
            for (const QJsonObject &row : rows)
                values << shown(m_store.connection(), row, field);
            QStringList filled = values;
            filled.removeAll(QString());
            filled.removeDuplicates();
            if (filled.size() > 1)
                differences.push_back({field, values});
        }
        return differences;
    });
}

} // namespace app
