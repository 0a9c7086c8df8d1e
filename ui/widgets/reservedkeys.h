#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace ui {

/// Reserves keys for a field although the page has them as shortcuts: Enter in a search box must not copy the card
/// behind it. Lives as long as the field.
class ReservedKeys final : public QObject
{
    Q_OBJECT

public:
    /// Without `keys` all keys are reserved, as for a menu whose letters are also shortcuts of the page.
    ReservedKeys(QWidget *field, QList<int> keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<int> m_keys;
};

} // namespace ui
