#pragma once

#include "app/customers/customereditservice.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace ui {

/// Shows how many cells a paste or fill will change, and which are invalid and why. If accepted, the valid ones are to
/// be written.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(Theme &theme, const QString &what, std::size_t cells, std::vector<app::CellError> errors,
                const QStringList &leftOut, QWidget *parent);
};

} // namespace ui
