#pragma once

#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace storage {
class Pinyin;
struct CustomerLine;
}

namespace ui {

/// Ctrl+K: one search box for actions, pages, customers, segments and SOPs. Matching is fuzzy and accepts pinyin or its
/// initials; Enter runs the selected entry. Customers are found in the image a moment after each key.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(Desk &desk, const ActionTable &actions, QWidget *parent);

    /// How well `typed` matches `candidate` (its text, then its pinyin readings): higher is better, negative: no match.
    /// Words with spaces between them may match in any order, each in the text or in a reading.
    static int score(const QString &typed, const QString &candidate);

signals:
    void pageWanted(const QString &page, const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString text, hint, keys; ///< keys: what typed text is matched against
        std::function<void()> run;
        bool isLast = false; ///< ranks below customers, however well it matches
    };

    void collect(const ActionTable &actions);
    void add(const QString &text, const QString &hint, std::function<void()> run);
    void askForNames();
    void typed();
    void askForCustomers();
    /// The only row where nothing matches: says so and leads to the search.
    void offerSearch(const QString &query);
    void fill();
    void runCurrent();

    Desk &m_desk;
    std::shared_ptr<const storage::Pinyin> m_pinyin;
    std::vector<Entry> m_entries;
    std::vector<Entry> m_customers;
    std::vector<const Entry *> m_shown;
    QLineEdit *m_input;
    QListWidget *m_list;
    Entry m_search;
    Asker<std::vector<storage::CustomerLine>> m_asker;
    bool m_enterWaits = false; ///< for that answer
};

} // namespace ui
