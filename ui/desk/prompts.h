#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// Questions and file dialogs, behind an interface so that tests can answer them. Never blocks: the answer is passed to
/// a function, which is not called if the user cancels.
class Prompts
{
public:
    virtual ~Prompts() = default;

    using Path = std::function<void(const QString &path)>;
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter, Path chosen) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                          Path chosen) = 0;
    virtual void chooseFolder(QWidget *parent, const QString &title, Path chosen) = 0;
    enum class Outcome {
        CanBeUndone,
        ReachesCustomers, ///< tasks follow from it: it can be undone only until someone has acted on them
        IsFinal
    };
    /// A confirmation; `action` names the accepting button ("Delete 3 tags"). It is the default button only if the
    /// action can be undone; otherwise Cancel is. The question is also the title of the window.
    virtual void confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &action,
                         std::function<void()> confirmed, Outcome outcome = Outcome::CanBeUndone) = 0;
    /// What becomes of a change that someone has typed.
    struct Decision
    {
        std::function<void()> apply, discard, keepEditing;
    };
    /// Asks about such a change. To keep editing is the default, and what closing the question does.
    virtual void confirmTyped(QWidget *parent, const QString &question, const QString &explanation,
                              const QString &action, Decision decision) = 0;
    virtual void text(QWidget *parent, const QString &title, const QString &label, const QString &suggested,
                      std::function<void(const QString &)> given) = 0;
    /// Shows a file in the desktop's file manager.
    virtual void showInFolder(const QString &path) = 0;
    /// Reports that something failed: what, where, and what to do now.
    virtual void tell(QWidget *parent, const QString &message, const QString &detail) = 0;
};

} // namespace ui
