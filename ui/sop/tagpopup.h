#pragma once

#include "ui/widgets/pinyinfilter.h"

#include <QFrame>
#include <QHash>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// A small box over the day's queue: the team's tags, narrowed while one types (pinyin and initials too). Enter gives
/// the chosen one to the customer or takes it away where they have it; a name that is not there is made.
class TagPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit TagPopup(QWidget *parent);

    /// `tags`: those that can be given by hand; `had`: those of the customer.
    void open(const QString &customer, const QStringList &tags, const QStringList &had, const QPoint &at);

signals:
    void chosen(const QString &tag, bool give);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take();

    PinyinFilter m_filter;
    QLabel *m_whom;
    QLineEdit *m_input;
    QListWidget *m_list;
    QStringList m_tags, m_had;
    QHash<QString, QString> m_keys;
};

} // namespace ui
