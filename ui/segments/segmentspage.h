#pragma once

#include "app/segments/segmentglance.h"
#include "ui/shell/page.h"

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

/// Segments: the list with how many are in each, the builder with its count as one edits, some of the people, and why
/// somebody is in or not.
class SegmentsPage final : public Page
{
    Q_OBJECT

public:
    SegmentsPage(Desk &desk, ActionTable &actions);

    void refresh() override;
    void clear() override;
    bool show(const QString &what) override;

private:
    /// Somebody by what was typed, or one of the people listed.
    using Whom = std::variant<QString, storage::CustomerId>;

    QWidget *makeList();
    QWidget *makeEditor();
    QWidget *makePeople();
    void makeActions();
    void paintIcons();
    void showLines(const std::vector<app::SegmentGlance::Line> &lines);
    void select(const QString &name);
    /// The verdict on somebody belongs to the segment it was asked of.
    void forgetWhy();
    void startNew();
    void count();
    void showAnswer(const app::SegmentGlance::Answer &answer);
    void showProblem(const app::Error &error);
    void explain(const Whom &whom);
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
    QLabel *m_course; ///< who came and went
    QLabel *m_problem;
    QTableWidget *m_people;
    QLineEdit *m_whoIs;
    QLabel *m_verdict;
    QTreeWidget *m_clauses;
    QPushButton *m_save;
    QAction *m_new, *m_rename, *m_remove, *m_showPeople;
    QTimer m_soon;        ///< counts once typing pauses
    QString m_current;    ///< empty: a new one
    QJsonObject m_saved;  ///< the rule as it stands in the store
    QString m_wanted;     ///< to be selected once the list is there
    int m_generation = 0; ///< of counts
    int m_ruleGeneration = 0;
    int m_listGeneration = 0;
};

} // namespace ui
