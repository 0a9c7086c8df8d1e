#include "tests/testpaths.h"

// The only file that is compiled with folders of this machine in it: everything else comes out of the compiler's cache
// in a clone elsewhere too.
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
