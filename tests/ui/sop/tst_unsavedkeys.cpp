#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/sop/unsavedkeys.h"

#include <QSemaphore>

using storage::StaffId;
using tests::UiFixture;

class TstUnsavedKeys : public QObject
{
    Q_OBJECT

private slots:
    /// A key that waits for an import is written in the name of who pressed it, though a colleague acts by then.
    void aKeyThatWaitsKeepsWhoPressedIt()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        app::Workspace &workspace = fixture.workspace();
        ui::UnsavedKeys keys(workspace, nullptr);
        QList<qint64> actors;
        const auto press = [&] {
            keys.write({storage::TaskId(1)}, {}, [&actors](app::TeamStore &store) -> app::Result<void> {
                actors << store.actor().value;
                return {};
            });
        };
        QSemaphore goOn;
        workspace.setActor(StaffId(1));
        workspace.writeLong(QStringLiteral("import"), [&goOn](app::TeamStore &, app::JobContext &) -> app::Result<void> {
            goOn.acquire();
            return {};
        });
        press();
        QCOMPARE(keys.waiting(), 1);
        workspace.setActor(StaffId(2));
        press();
        goOn.release();
        QTRY_COMPARE(keys.unsaved(), 0);
        QCOMPARE(actors, (QList<qint64>{1, 2}));
    }
};

SIYU_TEST(TstUnsavedKeys, "tst_unsavedkeys")
#include "tst_unsavedkeys.moc"
