#pragma once

#include "app/groups/groupservice.h"

#include <QTableWidget>

namespace ui {

/// The calls to action of a group, newest first, with the number of responses.
class GroupCalls final : public QTableWidget
{
    Q_OBJECT

public:
    explicit GroupCalls(QWidget *parent);

    void showCalls(const std::vector<storage::GroupCall> &calls, const storage::TeamZone &zone);
};

} // namespace ui
