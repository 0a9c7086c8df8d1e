#pragma once

#include "ui/shell/page.h"

#include <QPointer>

class QTimer;

namespace ui {

class ClosingDialog;

/// Lets a window, a file or a language go without losing anything: what is typed and being written is waited for, and
/// where that takes longer, or cannot be, the person is asked whether to wait, to give it up or to stay.
class Closing final : public QObject
{
    Q_OBJECT

public:
    /// What ends: the pages alone, or also the work that writes the store.
    enum class Ends { Pages, Work };

    /// `window` is what questions belong to.
    Closing(Desk &desk, QWidget *window, std::function<std::vector<Page *>()> pages);

    /// Gives what is still typed to the store; false where something would be lost now.
    bool isFree(Ends ends);
    /// Calls `go` as soon as nothing is lost by it or the person gives up what would be; not at all where they stay.
    /// A change that the store refuses meanwhile stops it: the person is told and chooses.
    void leave(Ends ends, std::function<void()> go);
    /// The session of the desktop ends: waits for what is being written, `most` milliseconds long. False where
    /// something would be lost all the same.
    bool waitForSession(int most);

private:
    /// The first page with something that is kept only when a person saves it.
    Page *pageWithDraft() const;
    void hearWhatIsRefused();
    void stop();
    int unsaved() const;
    /// Nothing is being written that will be done in a moment.
    bool isWorking() const;
    /// Somebody is being asked something else.
    bool isQuestionOpen() const;
    void look();
    void ask();
    void finish();

    Desk &m_desk;
    QWidget *m_window;
    std::function<std::vector<Page *>()> m_pages;
    std::function<void()> m_go;
    Ends m_ends = Ends::Work;
    QTimer *m_timer;
    int m_looks = 0;
    bool m_isWaiting = false; ///< the person chose to wait
    QStringList m_lost;       ///< why changes were refused since the leaving began
    QPointer<ClosingDialog> m_dialog;
};

} // namespace ui
