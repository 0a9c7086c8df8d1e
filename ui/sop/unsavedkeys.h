#pragma once

#include "app/assembly/workspace.h"
#include "storage/sop/taskstore.h"

#include <QObject>

#include <algorithm>
#include <deque>
#include <functional>

namespace ui {

/// Writes the effects of keys on tasks, at once and in order. While long work writes to the store, the keys wait here,
/// are shown as unsaved and are written when it is done, in the name of who pressed them.
class UnsavedKeys final : public QObject
{
    Q_OBJECT

public:
    using Effect = std::function<void(storage::Task &)>;
    using Work = std::function<app::Result<void>(app::TeamStore &)>;

    UnsavedKeys(app::Workspace &workspace, QObject *parent);

    /// `effect` is what the key does to the displayed tasks until the store answers.
    void write(std::vector<storage::TaskId> tasks, Effect effect, Work work);
    /// Applies the keys that are not in the store yet to the lines read from it.
    void applyTo(std::vector<storage::TaskLine> &lines) const;
    /// True while a key for this task waits for long work.
    bool isWaiting(storage::TaskId task) const;
    int waiting() const;
    /// The number of keys that wait or are being written.
    int unsaved() const { return int(m_keys.size()); }
    /// Takes the newest key back where it still waits; false where it does not.
    bool takeBack();
    bool canTakeBack() const { return !m_keys.empty() && !m_keys.back().sent; }
    void clear();

signals:
    void failed(const app::Error &error);
    void waitingChanged();

private:
    struct Key
    {
        int number;
        std::vector<storage::TaskId> tasks;
        Effect effect;
        Work work;
        storage::StaffId actor; ///< who pressed it
        bool sent = false;

        bool concerns(storage::TaskId task) const { return std::find(tasks.begin(), tasks.end(), task) != tasks.end(); }
    };

    void sendWaiting();
    void send(Key &key);

    app::Workspace &m_workspace;
    std::deque<Key> m_keys; ///< oldest first
    int m_number = 0;
};

} // namespace ui
