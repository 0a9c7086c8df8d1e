#pragma once

#include "app/segments/segmentglance.h"
#include "ui/desk/page.h"

#include <QTimer>

#include <variant>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;
class QTreeWidget;

namespace ui {

class RuleEditor;

/// Segments: the list with the size of each, the rule builder with a live count, a sample of the customers, and why
/// someone is in the segment or not.
class SegmentsPage final : public Page
{
    Q_OBJECT

public:
    SegmentsPage(Desk &desk, ActionTable &actions);

    void refresh() override;
    void clear() override;
    bool show(const QString &what) override;

private:
    /// Text that identifies a customer, or one of the listed customers.
    using CustomerReference = std::variant<QString, storage::CustomerId>;

    QWidget *makeList();
    QWidget *makeEditor();
    QWidget *makePeople();
    void makeActions();
    void paintIcons();
    void showLines(const std::vector<app::SegmentGlance::Line> &lines);
    void select(const QString &name);
    /// Clears the explanation, which belongs to the segment it was requested for.
    void forgetWhy();
    void startNew();
    void count();
    void showAnswer(const app::SegmentGlance::Answer &answer);
    void showProblem(const app::Error &error);
    void explain(const CustomerReference &whom);
    void showWhy(const app::SegmentGlance::Why &why);
    void save();
    void saveAs(const QString &name);
    void rename();
    void remove();
    void showDirty();

    QListWidget *m_list;
    QLabel *m_name;
    QLabel *m_empty;
    RuleEditor *m_editor;
    QLabel *m_count;
    QLabel *m_course; ///< who entered and left
    QLabel *m_problem;
    QTableWidget *m_people;
    QLineEdit *m_whoIs;
    QLabel *m_verdict;
    QTreeWidget *m_clauses;
    QPushButton *m_save;
    QAction *m_new, *m_rename, *m_remove, *m_showPeople;
    QTimer m_soon;        ///< starts the count after a pause in typing
    QString m_current;    ///< empty: a new segment
    QJsonObject m_saved;  ///< the rule in the store
    QString m_wanted;     ///< to be selected once the list has loaded
    int m_generation = 0; ///< of counts
    int m_ruleGeneration = 0;
    int m_listGeneration = 0;
};

} // namespace ui
