#pragma once

#include <QWidget>

#include <map>

class QButtonGroup;
class QHBoxLayout;

namespace ui {

/// One button for each kind of group and one for all; hidden where no group has a kind.
class GroupKinds final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupKinds(QWidget *parent);

    /// `counts`: groups by kind, those without one under an empty string. `checked` is the kind to check; empty: all.
    void setCounts(const std::map<QString, int> &counts, const QString &checked);

signals:
    /// Empty: all.
    void chosen(const QString &kind);

private:
    void removeAll();

    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
};

} // namespace ui
