#pragma once

#include "ui/desk/actiontable.h"

#include <QDialog>

namespace ui {

/// F1: every action with its shortcut, by group, from the ActionTable; typing filters the list.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const ActionTable &actions, QWidget *parent);
};

} // namespace ui
