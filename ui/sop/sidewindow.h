#pragma once

#include "app/sop/todayservice.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"
#include "ui/sop/personview.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace ui {

class MassSendView;
class ScriptPane;
class TaskCardView;

/// A narrow window that stays on top next to WeCom: the current card; the customer whose name, phone number or ID was
/// copied, looked up when the window is activated or with Ctrl+V; scripts to copy for that customer; logging of
/// follow-ups; and adding a new friend with three fields.
class SideWindow final : public QWidget
{
    Q_OBJECT

public:
    SideWindow(Desk &desk, ActionTable &actions, QWidget *parent);

    TaskCardView *card() const { return m_card; }
    MassSendView *massSend() const { return m_mass; }
    enum class Content { Card, MassSend, Sentence };
    void showProgress(const QString &progress, Content content, const QString &sentence);
    /// Sets the customer of the current card, the subject of scripts and entries while no one else was found.
    void showCardPerson(storage::CustomerId customer, const QString &name);
    /// Reloads the scripts.
    void refresh();
    void clear();

signals:
    /// The customer of the clipboard or of the typed text was found.
    void customerFound(storage::CustomerId customer, const QString &name);
    /// An entry for a customer: one of "note", "reply", "call", "complaint", "order".
    void entryWanted(const QString &kind, storage::CustomerId customer, const QString &name);
    void friendAdded(storage::CustomerId customer);
    /// The profile of a customer is to be shown on the customers page.
    void profileWanted(storage::CustomerId customer);
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Person
    {
        storage::CustomerId customer;
        QString name, line;
    };
    struct Found
    {
        std::int64_t count = 0;
        std::vector<Person> people;
    };
    static app::Result<Found> search(app::TeamStore &store, app::JobContext &job, const QString &query);

    QWidget *makePerson();
    QWidget *makeEntries();
    void paste(bool isAsked);
    void find(const QString &query);
    void take(const QString &query, const Found &found);
    void setPerson(const Person &person);
    void showPerson();
    void showContent();
    void askFacts();
    void reveal();
    Person person() const { return m_found.customer ? m_found : m_ofCard; }
    void copyScript(const QString &name, const QString &body);
    void addFriend();

    Desk &m_desk;
    QLabel *m_progress, *m_sentence, *m_answer, *m_who;
    QLineEdit *m_query;
    QListWidget *m_people;
    QToolButton *m_back;
    QStackedWidget *m_stack;
    TaskCardView *m_card;
    MassSendView *m_mass;
    PersonView *m_facts;
    Content m_content = Content::Sentence; ///< of the queue, shown while no customer is looked up
    ScriptPane *m_scripts;
    Person m_found, m_ofCard;
    QString m_pasted; ///< the last text looked up or copied by this window
    Asker<Found> m_search;
    Asker<PersonView::Facts> m_factsAsker;
    Asker<QString> m_scriptText;
};

} // namespace ui
