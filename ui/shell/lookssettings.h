#pragma once

#include "ui/shell/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace ui {

/// The page of this machine: looks, language, size of texts, when the tray may speak. Shows what is remembered and
/// hands back what was chosen; nothing changes before apply().
class LooksSettings final : public QWidget
{
    Q_OBJECT

public:
    LooksSettings(const Preferences &preferences, QWidget *parent);

    /// Remembers what was chosen. True where the window must be built anew (language, size of texts).
    bool apply(Preferences &preferences, Theme &theme) const;

private:
    QComboBox *addChoice(class QFormLayout *form, const char *name, const QString &label);

    QComboBox *m_looks, *m_language, *m_size;
    QCheckBox *m_reminds;
    QTimeEdit *m_from, *m_until;
};

} // namespace ui
