#pragma once

#include "app/image/customercolumns.h"
#include "app/image/eventruns.h"
#include "app/image/friendshipruns.h"
#include "app/image/groupbits.h"
#include "app/image/identitybits.h"
#include "app/image/imageparts.h"
#include "app/image/notebuffer.h"
#include "app/image/orderitems.h"
#include "app/image/orderruns.h"
#include "app/image/rowchanges.h"
#include "app/image/searchbuffer.h"
#include "app/image/slots.h"
#include "app/image/tagbits.h"
#include "app/result.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <shared_mutex>

namespace app {

class Image;

/// The image as one question sees it: the parts that were asked for are loaded, and nothing changes while the view
/// lives, since it holds the reading lock. Give it back before the same thread writes, or the write waits for ever.
class ImageView final
{
public:
    ImageView(ImageView &&other) noexcept = default;
    ImageView &operator=(ImageView &&) = delete;
    ~ImageView();

    /// True if the calling thread holds a view: it must not commit then.
    static bool isHeldHere();

    const Image &operator*() const { return *m_image; }
    const Image *operator->() const { return m_image; }

private:
    friend class Image;
    ImageView(const Image &image, std::shared_lock<std::shared_mutex> lock);

    const Image *m_image;
    std::shared_lock<std::shared_mutex> m_lock;
};

/// The columnar image of a store: what questions are answered from. Split by part; each is loaded when first asked for
/// and follows every commit. The file stays the truth.
///
/// Threads: a question reads parts and slots through a view, see read(). ensure() and apply() take turns and need
/// the exclusive lock only for the moment in which they put their result in place. The main thread calls none of them.
class Image final : public ImageParts
{
public:
    /// `zone` must outlive the image; reset() the image after the team changes it.
    explicit Image(const storage::TeamZone &zone) : m_zone(zone) {}

    /// Loads the missing `parts` (always includes Customers). Fails with Cancelled if `job` was cancelled; then nothing
    /// of this call is loaded. `connection` belongs to the calling thread.
    Result<void> ensure(storage::sqlite::Connection &connection, Parts parts, JobContext &job);
    /// A view with these parts, which are loaded where they are missing. Fails as ensure() does, and with Busy where the
    /// image is dropped again and again before it can be read.
    Result<ImageView> read(storage::sqlite::Connection &connection, Parts parts, JobContext &job);
    Parts loaded() const { return Parts::fromInt(m_loaded.load()); }
    bool has(Parts parts) const { return (loaded() & parts) == parts; }

    /// Rereads what a commit changed, on the committing thread and right after the commit. On failure the image is
    /// empty, and ensure() reloads it.
    Result<void> apply(storage::sqlite::Connection &connection, const RowChanges &changes);
    /// Discards all parts.
    void reset();

    /// Counts loads and commits: a result with an older revision may be stale.
    std::uint64_t revision() const { return m_revision; }
    /// Counts only commits: results computed from the image are valid while this is unchanged, whatever is loaded.
    std::uint64_t commits() const { return m_commits; }
    /// The revision in which a name, nickname or remark last changed, or Search was loaded.
    std::uint64_t namesRevision() const { return m_namesRevision; }

    // What is read through a view, each only where read() was asked for its part.
    const storage::TeamZone &zone() const { return m_zone; }
    const Slots &numbering() const { return *m_content.numbering; }
    std::size_t slotCount() const { return m_content.numbering ? m_content.numbering->size() : 0; }
    const CustomerColumns &customers() const { return *m_content.customers; }
    const Bitset &alive() const { return m_content.customers->alive(); }
    const TagBits &tags() const { return *m_content.tags; }
    const FriendshipRuns &friendships() const { return *m_content.friendships; }
    const IdentityBits &identities() const { return *m_content.identities; }
    const OrderRuns &orders() const { return *m_content.orders; }
    const OrderItems &orderItems() const { return *m_content.orderItems; }
    const EventRuns &events() const { return *m_content.events; }
    const GroupBits &groups() const { return *m_content.groups; }
    const SearchBuffer &search() const { return *m_content.search; }
    const NoteBuffer &notes() const { return *m_content.notes; }
    /// Requires Search.
    const storage::Pinyin &pinyin() const { return *m_pinyin; }

    /// Compares all loaded parts with the file; one line per difference, empty if they are equal.
    Result<std::vector<QString>> check(storage::sqlite::Connection &connection) const;

    struct Memory
    {
        QString part;
        std::size_t bytes;
    };
    std::vector<Memory> memory() const;

private:
    struct Content
    {
        std::unique_ptr<Slots> numbering;
        std::unique_ptr<CustomerColumns> customers;
        std::unique_ptr<TagBits> tags;
        std::unique_ptr<FriendshipRuns> friendships;
        std::unique_ptr<IdentityBits> identities;
        std::unique_ptr<OrderRuns> orders;
        std::unique_ptr<OrderItems> orderItems;
        std::unique_ptr<EventRuns> events;
        std::unique_ptr<GroupBits> groups;
        std::unique_ptr<SearchBuffer> search;
        std::unique_ptr<NoteBuffer> notes;
    };

    void load(storage::sqlite::Connection &connection, Parts parts, Content &content, const JobContext &job) const;
    void publish(Content &content, Parts parts);
    Parts partsToReload(const RowChanges &changes) const;
    void reload(storage::sqlite::Connection &connection, Parts parts, const RowChanges &changes,
                Content &content) const;
    void applyRows(storage::sqlite::Connection &connection, const RowChanges &changes);

    const storage::TeamZone &m_zone;
    std::shared_ptr<const storage::Pinyin> m_pinyin; // created with the first Search
    std::mutex m_structure; // held throughout ensure() and apply(), which alone change the content
    mutable std::shared_mutex m_mutex;
    Content m_content;
    std::atomic<unsigned> m_loaded = 0;
    std::atomic<std::uint64_t> m_revision = 0, m_commits = 0, m_namesRevision = 0;
};

} // namespace app
