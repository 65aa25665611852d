#include "agent/example_runner/standard_input.h"

#include <windows.h>

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace rensei::example_runner {

namespace {

// Windows cannot wait for a pipe, only read from it. The thread may block in that read forever, so it is never joined:
// the shared state outlives both, and the thread ends with the process.
class ThreadInput final : public StandardInput {
public:
    ThreadInput()
        : m_shared(std::make_shared<Shared>())
    {
        m_shared->input = this;
        std::thread([shared = m_shared] { readAll(*shared); }).detach();
    }

    ~ThreadInput() override
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->input = nullptr;
    }

private:
    struct Shared {
        std::mutex mutex;
        ThreadInput *input = nullptr; ///< null once it is destroyed
    };

    static bool post(Shared &shared, std::function<void(ThreadInput &)> then)
    {
        const std::lock_guard lock(shared.mutex);
        ThreadInput *input = shared.input;
        if (input)
            QMetaObject::invokeMethod(
                input, [input, then = std::move(then)] { then(*input); }, Qt::QueuedConnection);
        return input != nullptr;
    }

    static void readAll(Shared &shared)
    {
        const HANDLE handle = GetStdHandle(STD_INPUT_HANDLE);
        std::array<char, 16384> bytes;
        DWORD count = 0;
        while (ReadFile(handle, bytes.data(), static_cast<DWORD>(bytes.size()), &count, nullptr) && count > 0) {
            const QByteArray read(bytes.data(), static_cast<qsizetype>(count));
            if (!post(shared, [read](ThreadInput &input) { Q_EMIT input.received(read); }))
                return;
        }
        post(shared, [](ThreadInput &input) { Q_EMIT input.ended(); });
    }

    std::shared_ptr<Shared> m_shared;
};

} // namespace

std::unique_ptr<StandardInput> makeStandardInput()
{
    return std::make_unique<ThreadInput>();
}

} // namespace rensei::example_runner
