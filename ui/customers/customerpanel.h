#pragma once

#include "ui/customers/profilesections.h"
#include "ui/desk/page.h"

#include <QPointer>
#include <QScrollArea>

#include <functional>
#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QTimer;
class QVBoxLayout;

namespace ui {

class FactEdit;
class NotesEdit;
class PersonTimeline;

/// Everything known about one customer, at the right of the grid. Shows the profile it is given and loads the timeline
/// itself; requests changes by signals (see CustomerPanelActions).
class CustomerPanel final : public QScrollArea
{
    Q_OBJECT

public:
    CustomerPanel(Desk &desk, QWidget *parent);

    void showProfile(const app::FullProfile &profile, const storage::TeamZone &zone);
    /// Shows a muted sentence instead of a customer.
    void showSentence(const QString &sentence);
    storage::CustomerId customer() const { return m_profile ? m_profile->id : storage::CustomerId(); }
    /// Sets the options for fields of CustomerEditService.
    void setWords(std::function<QStringList(const QString &field)> words) { m_words = std::move(words); }
    /// Notes or a follow-up that were typed and are not saved, as a sentence; empty where there are none.
    QString draft() const;
    /// Saves them; `saved` is not called where they are refused.
    void saveDraft(std::function<void()> saved);
    void dropDraft();
    /// Gives the facts that are being typed, as Enter does.
    void finishTyping();
    /// How many facts were typed and are not in the store yet.
    int unsaved() const;
    /// The follow-up given by noteAdded() is in the store, or is not: then it stays where it was typed.
    void followUpAnswered(bool isSaved);
    void setTagNames(const QStringList &names) { m_tagNames = names; }
    void setMasked(bool masked) { m_masked = masked; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// Shows the phone numbers of the customer in full, once the audit knows of it; without effect on another customer.
    void revealPhones(storage::CustomerId customer);
    /// Masks them again, as happens by itself after a minute.
    void maskPhones();

signals:
    /// A fact was edited; `fact` shows an error if there is one and is replaced with the next profile.
    void factEdited(const QString &field, const QString &text, ui::FactEdit *fact);
    void notesEdited(const QString &notes, ui::NotesEdit *edit);
    void noteAdded(const QString &text);
    /// A field of CustomerEditService is to be set; `said` is the message shown afterwards.
    void fieldWanted(const QString &field, const QString &value, const QString &said);
    void takeOutWanted(storage::EnrolmentId enrolment);
    void transferWanted();
    void erasureWanted();
    void unmergeWanted(storage::CustomerId gone);
    void tagGiven(const QString &tag);
    void tagTaken(const QString &tag);
    /// The full phone numbers should be shown.
    void revealWanted(storage::CustomerId customer);
    void phonesRevealed();
    void phonesMasked();
    /// Esc was pressed: the focus returns to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *beginAgain();
    bool isEditing() const;
    QString shownName() const;
    void showLater();
    QString typed(const char *field) const;
    void typeAgain(const char *field, const QString &text);
    QWidget *content() const { return widget(); }
    void addHead(QVBoxLayout *column);
    void addSection(QVBoxLayout *column, const ProfileSection &lines);
    void addTags(QVBoxLayout *column);
    void addIdentities(QVBoxLayout *column);
    void addPhone(QGridLayout *grid, int row, const QString &digits);
    void addFriendships(QVBoxLayout *column, const storage::TeamZone &zone);
    void addOrders(QVBoxLayout *column);
    void addMenu(QHBoxLayout *row);
    void addTakeOut(QGridLayout *grid, int row, const ProfileSection::Line &line);
    void addConsent(QVBoxLayout *column);
    void addMerged(QVBoxLayout *column);
    void addNotes(QVBoxLayout *column);
    void addTimeline(QVBoxLayout *column);
    void scrollBackTo(int place);
    QVBoxLayout *section(QVBoxLayout *column, const QString &title);
    QLabel *label(const QString &text, bool second = false);

    Desk &m_desk;
    Theme &m_theme;
    PersonTimeline *m_timeline; ///< reused for every customer
    QPointer<NotesEdit> m_notes;
    std::optional<app::FullProfile> m_later; ///< came while notes or a fact were written
    std::function<void()> m_followUpSaved;   ///< waits for the answer
    std::optional<storage::CustomerProfile> m_profile;
    std::vector<ProfileSection> m_sections;
    ProfileSection m_consent;
    bool m_isWithdrawn = false, m_isBlacklisted = false;
    std::vector<storage::CustomerId> m_merged; ///< records merged into this one
    QString m_gate;                            ///< why the customer may not be contacted
    std::function<QStringList(const QString &field)> m_words;
    QStringList m_tagNames;
    bool m_masked = true, m_readOnly = false;
    storage::CustomerId m_revealed; ///< the customer whose phone numbers are shown in full
    QTimer *m_maskAgain;
    int m_place = 0; ///< to scroll back to, once the new content is high enough
};

} // namespace ui
