#pragma once

#include "ui/widgets/pinyinfilter.h"

#include <QFrame>
#include <QHash>
#include <QStringList>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// A popup over the queue with the team's tags, filtered by typing (also pinyin and initials). Enter adds the selected
/// tag to the customer or removes it if the customer has it; a new name creates a tag.
class TagPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit TagPopup(QWidget *parent);

    struct Offer
    {
        QString tag, group; ///< no group: empty
    };
    /// `tags` are those that can be added by hand; `had` are those of the customer.
    void open(const QString &customer, const std::vector<Offer> &tags, const QStringList &had, const QPoint &at);

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
    std::vector<Offer> m_tags;
    QStringList m_had;
    QHash<QString, QString> m_keys;
};

} // namespace ui
