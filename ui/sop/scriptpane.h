#pragma once

#include "ui/desk/asker.h"
#include "ui/desk/page.h"
#include "ui/widgets/pinyinfilter.h"

#include "storage/content/contentstore.h"

class QLineEdit;
class QListWidget;

namespace ui {

/// The team's scripts, found by words or initials; Enter chooses the current one.
class ScriptPane final : public QWidget
{
    Q_OBJECT

public:
    ScriptPane(Desk &desk, QWidget *parent);

    /// Reloads the scripts.
    void refresh();
    QLineEdit *input() const { return m_input; }

signals:
    void chosen(const QString &name, const QString &body);
    void editWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take();

    Desk &m_desk;
    PinyinFilter m_filter;
    QLineEdit *m_input;
    QListWidget *m_list;
    std::vector<storage::Content> m_scripts;
    QStringList m_keys; ///< the search keys of m_scripts
    Asker<std::vector<storage::Content>> m_asker;
};

} // namespace ui
