#include "tests/testpaths.h"

// The only file that is compiled with paths of this machine: all other objects can come from the compiler cache in
// another clone too.
namespace tests {

QString sourceFolder()
{
    return QStringLiteral(SIYU_SOURCE_DIR);
}

QString siyuExecutable()
{
    return QStringLiteral(SIYU_EXECUTABLE);
}

QString siyudeskExecutable()
{
    return QStringLiteral(SIYUDESK_EXECUTABLE);
}

} // namespace tests
