#include "app/content/contentapproval.h"

#include "app/content/contentwords.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/content/attachmentstore.h"

#include <QStringList>

#include <algorithm>

namespace app {

using storage::Content;
using storage::ContentUse;
using State = Content::State;

namespace {

/// What a change to a state is called, and its name in the audit.
QString titleOf(State to)
{
    switch (to) {
    case State::Draft:
        return Text::tr("Return \"%1\"");
    case State::Waiting:
        return Text::tr("Submit \"%1\"");
    case State::Approved:
        return Text::tr("Approve \"%1\"");
    case State::Retired:
        return Text::tr("Retire \"%1\"");
    }
    return {};
}

QString auditActionOf(State to)
{
    switch (to) {
    case State::Draft:
        return QStringLiteral("content.return");
    case State::Waiting:
        return QStringLiteral("content.submit");
    case State::Approved:
        return QStringLiteral("content.approve");
    case State::Retired:
        return QStringLiteral("content.retire");
    }
    return {};
}

Result<void> checkComplete(const Content &content, storage::sqlite::Connection &connection)
{
    const bool isFile = content.kind == Content::Kind::Image || content.kind == Content::Kind::Video ||
                        content.kind == Content::Kind::File;
    const bool isLink = content.kind == Content::Kind::Link || content.kind == Content::Kind::MiniProgram;
    if (isFile && storage::AttachmentStore(connection).of(content.id).empty())
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" has no attachment. Add one before it is approved.").arg(content.name));
    if (isLink && content.link.trimmed().isEmpty())
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" has no link. Enter one before it is approved.").arg(content.name));
    return {};
}

} // namespace

Result<void> ContentApproval::change(storage::ContentId id, std::initializer_list<State> from, State to,
                                     const QString &note)
{
    return guarded([&]() -> Result<void> {
        const bool decides = to == State::Approved || to == State::Draft;
        const ContentRights rights = ContentRights::of(m_store);
        if (const auto may = decides ? rights.checkApprove() : rights.checkEdit(); !may)
            return may;
        storage::ContentStore store(m_store.connection());
        auto content = store.byId(id);
        if (!content)
            return failure(ErrorKind::NotFound, Text::tr("The item no longer exists."));
        if (std::find(from.begin(), from.end(), content->state) == from.end())
            return failure(ErrorKind::Invalid, Text::tr("\"%1\" is in the state \"%2\". No changes were made.")
                                                   .arg(content->name, contentStateWord(content->state)));
        if (to == State::Waiting || to == State::Approved) {
            if (const auto complete = checkComplete(*content, m_store.connection()); !complete)
                return complete;
        }
        WriteScope scope(m_store, titleOf(to).arg(content->name), auditActionOf(to));
        scope.describe(content->name);
        content->state = to;
        content->note = note;
        if (to != State::Retired) {
            content->decidedBy = decides ? m_store.actor() : storage::StaffId();
            content->decidedAt = decides ? std::optional(m_store.now()) : std::nullopt;
        }
        store.update(*content);
        scope.commit();
        return {};
    });
}

Result<void> ContentApproval::submit(storage::ContentId id)
{
    return change(id, {State::Draft}, State::Waiting);
}

Result<void> ContentApproval::approve(storage::ContentId id)
{
    return change(id, {State::Draft, State::Waiting, State::Retired}, State::Approved);
}

Result<void> ContentApproval::giveBack(storage::ContentId id, const QString &note)
{
    if (note.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("Say what should be changed."));
    return change(id, {State::Waiting, State::Approved}, State::Draft, note.trimmed());
}

Result<std::vector<ContentUse>> ContentApproval::retire(storage::ContentId id, bool isConfirmed)
{
    return guarded([&]() -> Result<std::vector<ContentUse>> {
        const auto uses = storage::ContentUsage(m_store.connection()).uses(id);
        if (const QString plans = activePlans(uses); !plans.isEmpty() && !isConfirmed)
            return failure(ErrorKind::Conflict,
                           Text::tr("Active SOPs use this item: %1. Change them first, or confirm that it is to be "
                                    "retired.")
                               .arg(plans));
        if (const auto retired = change(id, {State::Draft, State::Waiting, State::Approved}, State::Retired); !retired)
            return tl::unexpected<Error>(retired.error());
        return uses;
    });
}

QString ContentApproval::activePlans(const std::vector<ContentUse> &uses)
{
    QStringList names;
    for (const ContentUse &use : uses) {
        if (use.state == ContentUse::PlanState::Active)
            names << use.planName;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace app
