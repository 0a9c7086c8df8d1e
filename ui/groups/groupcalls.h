#pragma once

#include "app/groups/groupservice.h"

#include <QTableWidget>

#include <optional>

namespace ui {

/// The calls to action of a group, newest first, with the number of responses.
class GroupCalls final : public QTableWidget
{
    Q_OBJECT

public:
    explicit GroupCalls(QWidget *parent);

    void showCalls(const std::vector<storage::GroupCall> &calls, const storage::TeamZone &zone);
    /// The selected call; none if there is no selection.
    std::optional<storage::GroupCall> current() const;

private:
    std::vector<storage::GroupCall> m_shown;
};

} // namespace ui
