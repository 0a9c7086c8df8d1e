#pragma once

#include "ui/desk/page.h"

#include <QPointer>

class QTimer;

namespace ui {

class ClosingDialog;

/// Closes a window, a file or a language without losing anything: waits for typed text and running writes; if that
/// takes longer or is impossible, asks whether to wait, to discard or to stay.
class Closing final : public QObject
{
    Q_OBJECT

public:
    /// What ends: only the pages, or also the work that writes to the store.
    enum class Ends { Pages, Work };

    /// `window` is the parent of the questions.
    Closing(Desk &desk, QWidget *window, std::function<std::vector<Page *>()> pages);

    /// Submits typed text to the store; returns false if something would be lost now.
    bool isFree(Ends ends);
    /// Calls `go` as soon as nothing is lost by it or the person gives up what would be; not at all where they stay.
    /// A change that the store refuses meanwhile stops it: the person is told and chooses.
    void leave(Ends ends, std::function<void()> go);
    /// Asks about an open dialog in which something was typed; false where there is none. `goOn` is called once the
    /// person has given it up and the dialog is closed.
    bool askAboutDialog(std::function<void()> goOn);
    /// The desktop session ends: waits up to `most` milliseconds for running writes. Returns false if something would
    /// still be lost.
    bool waitForSession(int most);

private:
    /// The first page with something that is kept only when a person saves it.
    Page *pageWithDraft() const;
    void hearWhatIsRefused();
    void stop();
    int unsaved() const;
    /// Whether something is being written that will be finished in a moment.
    bool isWorking() const;
    /// Whether another question is open.
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
    bool m_wasBusy = false; ///< at the last look
    bool m_isWaiting = false; ///< the person chose to wait
    QStringList m_lost;       ///< why changes were refused since the leaving began
    QPointer<ClosingDialog> m_dialog;
};

} // namespace ui
