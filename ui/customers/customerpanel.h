#pragma once

#include "storage/customers/customerstore.h"
#include "storage/time/teamzone.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

#include <optional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// Everything known about one person, at the right of the grid. Shows what it is given; asks for changes by signals.
class CustomerPanel final : public QScrollArea
{
    Q_OBJECT

public:
    CustomerPanel(Theme &theme, QWidget *parent);

    void showProfile(const storage::CustomerProfile &profile, const storage::TeamZone &zone);
    /// One quiet sentence instead of a person.
    void showSentence(const QString &sentence);
    storage::CustomerId customer() const { return m_profile ? m_profile->id : storage::CustomerId(); }
    void setTagNames(const QStringList &names) { m_tagNames = names; }
    void setMasked(bool masked) { m_masked = masked; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

signals:
    void tagGiven(const QString &tag);
    void tagTaken(const QString &tag);
    void phoneRevealed(storage::CustomerId customer);
    /// Esc: back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *beginAgain();
    QWidget *content() const { return widget(); }
    void addHead(QVBoxLayout *column);
    void addFacts(QVBoxLayout *column, const storage::TeamZone &zone);
    void addTags(QVBoxLayout *column);
    void addIdentities(QVBoxLayout *column);
    void addPhone(QGridLayout *grid, int row, const QString &digits);
    void addFriendships(QVBoxLayout *column, const storage::TeamZone &zone);
    void addOrders(QVBoxLayout *column);
    void addTimeline(QVBoxLayout *column, const storage::TeamZone &zone);
    void addNotes(QVBoxLayout *column);
    QVBoxLayout *section(QVBoxLayout *column, const QString &title);
    QLabel *label(const QString &text, bool second = false);

    Theme &m_theme;
    std::optional<storage::CustomerProfile> m_profile;
    QStringList m_tagNames;
    bool m_masked = true, m_readOnly = false;
    storage::CustomerId m_revealed; ///< of whom phones stand there in full
};

} // namespace ui
