#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace ui {

/// Keys that a field needs for itself where the page around it has them as shortcuts: Enter in a search box does not
/// copy the card behind it. Lives as long as the field.
class OwnKeys final : public QObject
{
    Q_OBJECT

public:
    /// Without `keys` all of them, as a menu needs whose letters the page has too.
    OwnKeys(QWidget *field, QList<int> keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<int> m_keys;
};

} // namespace ui
