#pragma once

#include <QString>

namespace rensei::demo {

struct Work {
    QString title;
    QString prompt;
    QString workType;
    int priority;
};

/// The work of a small web team; after the last comes the first again.
Work believableWork(int index);

} // namespace rensei::demo
