#pragma once

#include "app/customers/customeredits.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace ui {

/// Says before it happens how many cells a paste or a fill changes, and which are wrong and why. Accepted: the right
/// ones are to be written.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(Theme &theme, const QString &what, std::size_t cells, std::vector<app::CellError> errors,
                const QStringList &leftOut, QWidget *parent);
};

} // namespace ui
