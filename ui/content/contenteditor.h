#pragma once

#include "ui/content/contentdraft.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class AttachmentList;

/// The fields of the item being edited. It changes the draft as somebody types, checks the text for forbidden words
/// when typing pauses, and says what saving would do.
class ContentEditor final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int pauseMs = 300; ///< until the text is checked

    ContentEditor(Theme &theme, ContentDraft &draft, QWidget *parent);

    /// Shows the draft from the beginning.
    void showDraft(const app::ContentOverview &overview);
    /// Nothing can be changed: a view-only member, or a file that is open read-only.
    void setLocked(bool isLocked);
    void focusName();
    /// The attachment that is selected, or the only one; -1 if there is none.
    int currentFile() const;
    void showFiles();
    AttachmentList *files() const { return m_files; }

signals:
    void edited();
    void addFilesWanted();
    void copyFileWanted();
    void waiveWanted(const QString &term);

private:
    void makeFields(QVBoxLayout *column);
    QWidget *makeFiles();
    void takeFields();
    void checkWords();
    void underline(const std::vector<app::TermHit> &hits);
    void listHits(const std::vector<app::TermHit> &hits);
    void replace(const QString &term);
    void showHint();

    Theme &m_theme;
    ContentDraft &m_draft;
    app::ContentRights m_rights;
    std::vector<app::ForbiddenTerm> m_terms;
    QLineEdit *m_name, *m_link, *m_price, *m_from, *m_until;
    QComboBox *m_kind, *m_category;
    QPlainTextEdit *m_body;
    QLabel *m_hint, *m_note, *m_problem;
    QWidget *m_hits;
    AttachmentList *m_files;
    QPushButton *m_add, *m_remove, *m_copy;
    QTimer m_soon;
    bool m_isFilling = false, m_isLocked = false;
};

} // namespace ui
