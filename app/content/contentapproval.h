#pragma once

#include "app/content/contentrights.h"
#include "storage/content/contentusage.h"

namespace app {

/// The way of an item: draft, waiting for approval, approved, retired. Only approved items go out. Each step is one
/// undo step. NotFound if there is no such item; Invalid where the acting member may not do it (ContentRights) or the
/// item is not in a state for it.
class ContentApproval final
{
public:
    explicit ContentApproval(TeamStore &store) : m_store(store) {}

    /// A draft waits for approval. Invalid if it has nothing to send: no text, link or attachment.
    Result<void> submit(storage::ContentId id);
    /// A draft or a waiting item is approved, or a retired one is offered again. Invalid if it has nothing to send.
    Result<void> approve(storage::ContentId id);
    /// A waiting or approved item is a draft again; `note` says why and must not be empty.
    Result<void> giveBack(storage::ContentId id, const QString &note);
    /// It is no longer offered; touches already made keep their text. Returns the SOPs that use it. If an active one
    /// does, it fails with Conflict and names them, unless `isConfirmed`.
    Result<std::vector<storage::ContentUse>> retire(storage::ContentId id, bool isConfirmed);

    /// The names of the active ones in a sentence of retire(); empty if there are none.
    static QString activePlans(const std::vector<storage::ContentUse> &uses);

private:
    /// Changes the state of an item that is in one of `from`.
    Result<void> change(storage::ContentId id, std::initializer_list<storage::Content::State> from,
                        storage::Content::State to, const QString &note = {});

    TeamStore &m_store;
};

} // namespace app
