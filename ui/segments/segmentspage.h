#pragma once

#include "app/segments/segmentglance.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QTimer>

#include <optional>
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
    QString draft() const override;
    /// Undoing stored changes would not touch the rule being edited: refused while there is one.
    bool undoUnsaved() override;
    QString undoRefusal() const override;
    void saveDraft(std::function<void()> saved) override;
    void dropDraft() override;

private:
    /// Of an entry of the list: who came and went.
    static constexpr int courseRole = Qt::UserRole + 1;

    /// Somebody by what was typed, or one of the people listed.
    using CustomerReference = std::variant<QString, storage::CustomerId>;

    /// What refresh() reads.
    struct Loaded
    {
        std::vector<app::SegmentGlance::Line> lines;
        std::map<QString, QStringList> names; ///< as RuleNamesBySubject
        std::optional<QJsonObject> rule; ///< of the segment that is edited; nothing where there is none
    };

    QWidget *makeList();
    QWidget *makeEditor();
    QWidget *makePeople();
    void makeActions();
    void paintIcons();
    void showLines(const std::vector<app::SegmentGlance::Line> &lines);
    /// Chooses a segment of the list, or a new one where `name` is empty, once the draft may go.
    void leaveFor(const QString &name);
    void choose(const QString &name);
    void select(const QString &name);
    /// Puts the list on what is edited.
    void markCurrent();
    /// What the store holds of the segment that is edited, read again.
    void takeStored(const std::optional<QJsonObject> &rule);
    void setRule(const QJsonObject &rule);
    bool isDirty() const;
    /// The verdict on somebody belongs to the segment it was asked of.
    void forgetWhy();
    /// Until the rule can be read again.
    void hideWhy();
    void startNew();
    void count();
    void showAnswer(const app::SegmentGlance::Answer &answer);
    void showProblem(const app::Error &error);
    void explain(const CustomerReference &whom);
    /// The highlight is on the customer explained, as long as they are listed.
    void markExplained();
    void showWhy(const app::SegmentGlance::Why &why);
    void save();
    enum class Other { Ask, Replace };
    /// Saves the rule under this name. Where another rule stands there than the one the draft began with, it asks.
    void saveAs(const QString &name, std::function<void()> saved, Other other = Other::Ask);
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
    QTimer m_soon;        ///< counts once typing pauses
    QString m_current;    ///< empty: a new one
    QJsonObject m_saved;  ///< the rule in the store from which the draft began
    QByteArray m_base;    ///< the editor's content where nothing was changed
    QString m_wanted;     ///< to be selected once the list is there
    int m_edited = 0;     ///< another number once another segment is edited: what was saved is compared with it
    std::optional<CustomerReference> m_explained; ///< explained again when the rule or the customers change
    Asker<Loaded> m_listAsker;
    Asker<QJsonObject> m_ruleAsker; ///< the rule of the current one
    Asker<app::SegmentGlance::Why> m_whyAsker;
    Asker<app::SegmentGlance::Answer> m_countAsker;
};

} // namespace ui
