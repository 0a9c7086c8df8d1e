#pragma once

#include "ui/desk/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace ui {

/// The settings of this machine: appearance, language, text size, reminder hours. Shows the remembered settings;
/// nothing changes before apply().
class AppearanceSettings final : public QWidget
{
    Q_OBJECT

public:
    AppearanceSettings(const Preferences &preferences, QWidget *parent);

    /// Stores the settings, except those for which the window must be rebuilt: language and text size. Returns true if one
    /// of these was changed.
    bool apply(Preferences &preferences, Theme &theme) const;
    QString language() const; ///< empty: as the system
    int textSizePercent() const;

private:
    QComboBox *addChoice(class QFormLayout *form, const char *name, const QString &label);

    QComboBox *m_looks, *m_language, *m_size;
    QCheckBox *m_reminds;
    QTimeEdit *m_from, *m_until;
};

} // namespace ui
