#include "ui/sop/unsavedkeys.h"

#include <QTimer>

namespace ui {

namespace {

constexpr int retryMs = 1000;

} // namespace

UnsavedKeys::UnsavedKeys(app::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_workspace, &app::Workspace::busyChanged, this, [this](bool busy) {
        if (!busy)
            sendWaiting();
    });
}

void UnsavedKeys::write(std::vector<storage::TaskId> tasks, Effect effect, Work work)
{
    m_keys.push_back({++m_number, std::move(tasks), std::move(effect), std::move(work), m_workspace.actor()});
    // Waits behind earlier keys even if the store is free again: keys are written in the order typed.
    if (!m_workspace.isBusy() && waiting() == 1)
        send(m_keys.back());
    else
        emit waitingChanged();
}

void UnsavedKeys::applyTo(std::vector<storage::TaskLine> &lines) const
{
    for (const Key &key : m_keys) {
        if (!key.effect)
            continue;
        for (storage::TaskLine &line : lines) {
            if (key.concerns(line.task.id))
                key.effect(line.task);
        }
    }
}

bool UnsavedKeys::isWaiting(storage::TaskId task) const
{
    return std::any_of(m_keys.begin(), m_keys.end(),
                       [task](const Key &key) { return !key.sent && key.concerns(task); });
}

int UnsavedKeys::waiting() const
{
    return int(std::count_if(m_keys.begin(), m_keys.end(), [](const Key &key) { return !key.sent; }));
}

void UnsavedKeys::clear()
{
    m_keys.clear();
    emit waitingChanged();
}

bool UnsavedKeys::takeBack()
{
    if (!canTakeBack())
        return false;
    m_keys.pop_back();
    emit waitingChanged();
    return true;
}

void UnsavedKeys::sendWaiting()
{
    if (!m_workspace.isOpen())
        return;
    for (Key &key : m_keys) {
        if (m_workspace.isBusy())
            return;
        if (!key.sent)
            send(key);
    }
    emit waitingChanged();
}

void UnsavedKeys::send(Key &key)
{
    key.sent = true;
    m_workspace
        .edit([work = key.work, actor = key.actor](app::TeamStore &store, app::JobContext &) {
            app::TeamStore own = store.as({actor, store.setTime()});
            return work(own);
        })
        .then(this, [this, number = key.number](const app::Result<void> &result) {
            const auto sent = std::find_if(m_keys.begin(), m_keys.end(),
                                          [number](const Key &one) { return one.number == number; });
            if (!result && result.error().kind == app::ErrorKind::Busy && sent != m_keys.end()) {
                sent->sent = false; // another process has the file: wait
                QTimer::singleShot(retryMs, this, &UnsavedKeys::sendWaiting);
                emit waitingChanged();
                return;
            }
            if (sent != m_keys.end())
                m_keys.erase(sent);
            if (!result)
                emit failed(result.error());
        });
}

} // namespace ui
