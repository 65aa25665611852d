#pragma once

#include <QString>

namespace rensei::demo {

struct SampleWork {
    QString title;
    QString prompt;
    QString workType;
    int priority;
};

/// Tasks of a small web team; `index` wraps around at the end of the list.
SampleWork sampleWork(int index);

} // namespace rensei::demo
