#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

namespace rensei::tests {

/// Adds a test class to its program, so that one program holds all files of a module.
/// Use RENSEI_TEST(Class) once, at the end of the class's .cpp file, before including its .moc.
bool addTestCase(std::function<std::unique_ptr<QObject>()> make);

/// Has a program run with another application than a QCoreApplication; to be called like addTestCase().
bool useApplication(std::function<std::unique_ptr<QCoreApplication>(int &argc, char **argv)> make);

} // namespace rensei::tests

#define RENSEI_TEST(Class)                                                                                             \
    [[maybe_unused]] static const bool added##Class                                                                    \
        = rensei::tests::addTestCase([] { return std::make_unique<Class>(); });
